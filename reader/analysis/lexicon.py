"""Words whose change alters what is said, in their folded forms. English and French."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ENGLISH_NEGATIONS = _words("""
    no not never none nor neither nobody nothing nowhere without cannot cant dont doesnt didnt isnt arent wasnt
    werent wont wouldnt shouldnt couldnt hasnt havent hadnt mustnt neednt shant mightnt hardly scarcely
""")
FRENCH_NEGATIONS = _words("ne n pas jamais aucun aucune rien personne sans ni nul nulle guere nullement")

ENGLISH_MODALS = _words("may might must shall should will would can could ought")
FRENCH_MODALS = _words("""
    peut peuvent pourrait pourraient doit doivent devrait devraient faut faudrait pouvait devait
""")

ENGLISH_QUANTIFIERS = _words("""
    all some most many few several any every each both either much more less least only half majority minority
    numerous always often sometimes rarely seldom usually mainly mostly entirely entire whole partly almost nearly
    exclusively solely
""")
FRENCH_QUANTIFIERS = _words("""
    tout toute tous toutes quelque quelques plusieurs chaque peu beaucoup moins seul seule seulement toujours souvent
    parfois rarement entierement presque
""")

MONTHS = _words("""
    january february april june july august september october november december
    janvier fevrier avril juin juillet aout septembre octobre novembre decembre
""")  # without May, March, mai and mars, which are other words too
DAYS = _words("""
    monday tuesday wednesday thursday friday saturday sunday
    lundi mardi mercredi jeudi vendredi samedi dimanche
""")
