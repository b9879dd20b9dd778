"""Turns of phrase that nobody takes over from anybody: everybody writes them. In folded words, of four languages."""

_ENGLISH = """
    on the one hand / on the other hand / at the end of the day / in the light of / in light of / with a view to
    with regard to / with respect to / with reference to / with the exception of / in the course of / in the case of
    in the event of / in the event that / in the absence of / in the presence of / in the framework of
    in the field of / in the process of / in the form of / in the name of / in the hands of / in the first place
    in the first instance / in the long run / in the same way / in such a way / in spite of / in view of
    in accordance with / in connection with / in relation to / in addition to / in order to / in other words
    in terms of / in fact / as a matter of fact / a matter of fact / as a result of / as a consequence of
    as a whole / as well as / as far as / as long as / as soon as / as regards / as follows / as set out in
    by means of / by virtue of / by way of / by reason of / by the fact that / for the purpose of / for the sake of
    for the first time / for the time being / for a long time / for example / from time to time
    from the point of view of / on the basis of / on the ground that / on the grounds that / on the part of
    on the contrary / on behalf of / on account of / on the occasion of / at the same time / at the time of
    at the beginning of / at the end of / at the hands of / at the expense of / at the request of / at least
    to a great extent / to a certain extent / to the extent that / to the effect that / to the best of
    the fact that / the question whether / the point of view / the rest of / the majority of / a number of
    a great deal of / a large number of / one of the most / one of the / some of the / most of the / many of the
    there is no doubt / there can be no doubt / there is no reason / it is clear that / it is true that
    it is not the case that / it is possible that / it is necessary to / it is important to / it is well known that
    it goes without saying / it must be said that / it should be noted that / it may be that / it seems to me
    it has been / it would have been / it would be / i have the honour to / have the honour to / has the honour to
    to refer to the letter / the letter dated / i should be grateful if / i would be grateful if
    circulated as a document of / as a document of the / under agenda item / please accept the assurances of
    of my highest consideration / up to the present / up to this time / more or less / sooner or later / so far as
    no more than / not so much / so that it / what is more / that is to say / such as / according to / rather than
    in so far as / with the help of / under the terms of / within the meaning of / in the opinion of
"""
_FRENCH = """
    d un cote / d autre part / d une part / de l autre / a la fin / au bout du compte / en fin de compte / a cet egard
    a l egard de / en ce qui concerne / en vertu de / en raison de / en vue de / en cas de / en cours de / en effet
    en outre / en particulier / en tant que / au cours de / au cours du / au cours des / au moyen de / au nom de
    au sein de / au sujet de / au fur et a mesure / au moment ou / a partir de / a travers / a l occasion de
    a la suite de / a l heure actuelle / a l exception de / dans le cadre de / dans le but de / dans le cas ou
    dans la mesure ou / dans le domaine de / dans une certaine mesure / de telle sorte que / de sorte que
    de la part de / de plus en plus / du point de vue de / du fait que / le fait que / par rapport a / par suite de
    par l intermediaire de / par consequent / sous reserve de / sous la forme de / sur la base de / sur le plan de
    il y a lieu de / il va sans dire / il va de soi / il est vrai que / il est clair que / il n y a pas de doute
    il ne fait aucun doute / il convient de / il s agit de / c est a dire / c est pourquoi
    c est la raison pour laquelle
    ainsi que / afin de / tandis que / quant a / grace a / tout d abord / tout a fait / l un des plus / l une des plus
    un certain nombre de / un grand nombre de / la plupart des / la plus grande partie de / j ai l honneur de
    me referer a la lettre / veuillez agreer / l expression de / de ma haute consideration
"""
_GERMAN = """
    auf der einen seite / auf der anderen seite / am ende des tages / im laufe der / im laufe des / im falle des
    im falle der / im hinblick auf / in bezug auf / im rahmen der / im rahmen des / im sinne der / im sinne des
    im zusammenhang mit / im gegensatz zu / im grunde genommen / im ubrigen / in der regel / in der tat
    in der lage / in diesem zusammenhang / in erster linie / in folge der / auf grund der / auf grund des
    auf der grundlage / aus diesem grund / aus der sicht / nach massgabe der / mit ausnahme der / mit rucksicht auf
    mit hilfe der / unter der voraussetzung / unter berucksichtigung der / zum zwecke der / zur zeit der
    zu beginn der / zu lasten der / von seiten der / vor allem / der umstand dass / die tatsache dass
    es ist klar dass / es steht ausser zweifel / es kann kein zweifel / es liegt auf der hand / es handelt sich um
    es ist nicht der fall / es versteht sich von selbst / es gibt keinen / das heisst / nicht nur sondern auch
    sowohl als auch / mehr oder weniger / fruher oder spater / eine reihe von / eine grosse anzahl von / einer der
    eine der / ein teil der / der grosste teil / die mehrheit der / ich habe die ehre / sehr geehrter herr
    mit freundlichen grussen / mit vorzuglicher hochachtung / soweit es sich um / so weit wie moglich
"""
_SPANISH = """
    por un lado / por otro lado / por una parte / por otra parte / al fin y al cabo / a fin de / a fin de cuentas
    a lo largo de / a partir de / a pesar de / a causa de / a raiz de / a traves de / a la luz de / al mismo tiempo
    al final de / al respecto / con el fin de / con el objeto de / con respecto a / con relacion a / con arreglo a
    con motivo de / con miras a / con excepcion de / de acuerdo con / de conformidad con / de hecho / de modo que
    de tal manera que / debido a / desde el punto de vista de / el hecho de que / en cuanto a / en el caso de
    en el curso de / en el marco de / en el ambito de / en el sentido de / en la medida en que / en lo que respecta a
    en nombre de / en relacion con / en virtud de / en vista de / en cualquier caso / en primer lugar / en efecto
    es decir / es evidente que / es cierto que / no cabe duda de que / no hay duda de que / cabe senalar que
    hay que tener en cuenta / por lo que se refiere a / por medio de / por parte de / por consiguiente
    por lo tanto / sin embargo / sobre la base de / tal como / uno de los mas / una de las mas / una serie de
    un gran numero de / la mayor parte de / tengo el honor de / referirme a la carta / mi mas distinguida consideracion
"""


def _phrases(*languages: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    phrases = [tuple(p.split()) for text in languages for line in text.strip().splitlines() for p in line.split(" / ")]
    return {first: tuple(p for p in phrases if p[0] == first) for first in {phrase[0] for phrase in phrases}}


FORMULAS = _phrases(_ENGLISH, _FRENCH, _GERMAN, _SPANISH)
"""The phrases by their first word."""
