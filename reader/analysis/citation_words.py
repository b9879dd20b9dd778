"""The words that citations are made of, in English, French, Spanish and German, as parts of regular expressions.

Sources: the citation chapters of the United Nations Editorial Manual, OSCOLA (4th edition), the Bluebook, the Chicago
Manual of Style, the Règles de citation of the French legal journals, the Spanish UNE-ISO 690 and the German Duden.
All alternations are ordered longest first, and none of them can match the same text in two ways.
"""

PAGE = r"(?:pages?|pp(?= \d)|p[áa]ginas?|p[áa]gs?\.?|pgs?\.|pp?\.|Seiten?|S\.|Bl\.)"
"""Page; the German “S.” is one only before a number, which every pattern here demands."""

PARAGRAPH = (
    r"(?:paragraphe?s?|paras?\.?|p[áa]rrafos?|p[áa]rrs?\.?|pars?\.|Abs[äa]tze?|Abs\.|Rdnrn?\.|Rdnr\.?|Rdn\.|Randnummern?"
    r"|apartados?|apdos?\.|Rn\.?|Rz\.?|Tz\.|Ziffern?|Ziff\.|points?|FF?JJ?\.?|consid\.|cons\.|Erw\.|alin[ée]as?|¶{1,2}|§{1,2})"
)

ARTICLE = (
    r"(?:articles?|art[íi]culos?|Artikeln?|arts?\.?|rules?|r[èe]gles?|reglas?|Regeln?|sections?|secci[óo]n(?:es)?"
    r"|sect?s?\.|principles?|principes?|principios?|Grunds[äa]tze?|conclusions?|guidelines?)"
)
"""Articles, and rules, sections and principles with them."""

FOOTNOTE = r"(?:footnotes?|Fu(?:ß|ss)noten?|notes?|notas?|fns?\.?|nn?\.|Anm\.)"

ANNEX = r"(?:annex(?:es|e)?|anexos?|appendix|appendices|enclosures?|Anhang|Anlagen?|attachments?)"
VOLUME = r"(?:volumes?|vol[úu]men(?:es)?|vols?\.?|tomes?|tomos?|B[äa]nde?|Bde?\.)"
BOOK = r"(?:books?|bks?\.|livres?|libros?|Buch|B\.(?= ?(?-i:[IVX])))"
PART = r"(?:parts?|pts?\.|parties?|partes?|Teile?)"
CHAPTER = r"(?:chapters?|chapitres?|cap[íi]tulos?|Kapiteln?|chaps?\.?|chs?\.|c[aá]ps?\.|Kap\.)"
SECTION = r"(?:sections?|secci[óo]n(?:es)?|Abschnitte?|sect?s?\.)"
"""Of an outline: before a Roman number or a letter; before a figure it is that of a statute, an article."""

PREAMBLE = r"(?:preamble|pr[ée]ambule|pre[áa]mbulo|Pr[äa]ambel)"
PREAMBULAR = r"(?:preambular|du pr[ée]ambule|del pre[áa]mbulo)"
OPERATIVE = r"(?:operative|du dispositif|de la parte dispositiva)"

ORDINALS = {
    word: number
    for number, words in enumerate(
        (
            "first premier première primer primera erster",
            "second deuxième segundo segunda zweiter",
            "third troisième tercer tercera dritter",
            "fourth quatrième cuarto cuarta vierter",
            "fifth cinquième quinto quinta fünfter",
            "sixth sixième sexto sexta sechster",
            "seventh septième séptimo séptima siebter",
            "eighth huitième octavo octava achter",
            "ninth neuvième noveno novena neunter",
            "tenth dixième décimo décima zehnter",
        ),
        start=1,
    )
    for word in words.split()
}
"""Words by which paragraphs are counted: “page 4, third paragraph”."""

LAST = r"(?:last|final|dernier|[úu]ltimo|letzter)"
COUNTED = r"(?:(?:sub-?)?paragraphe?s?|paras?\.?|p[áa]rrafos?|p[áa]rrs?\.|alin[ée]as?|Abs[äa]tze?|Abs\.)"
"""What is counted so."""

IBID = (
    r"(?:ib[ií]dem|ib[ií]d|ib\.(?!\w)|[ií]dem|(?:ders|dies)\.,? a\. ?a\. ?O|id\.(?!\w)|ebenda|ebd|ead\.|eadem"
    r"|loc\. ?cit|l\. ?c\.|a\. ?a\. ?O)"
)
"""Words that mean the work just cited; “loc. cit.” and “a. a. O.” follow an author's name where they mean another."""

OP_CIT = (
    r"(?:(?:op|ob|loc|art)\. ?cit|(?:art\. )?pr[ée]c(?:it[ée]e?s?|\.)|[œo]uvre cit[ée]e?|obra citada|a\. ?a\. ?O"
    r"|(?<=, )supra(?=,? (?:at|pp?\.|p[áa]g|para|par\.|S\.|[§¶\d])))"
)

SUPRA = r"(?:supra|above|infra|below|ci-dessus|ci-dessous|oben|unten)"

SIGNAL = (
    r"(?:see|but see|voir|v\.|cf|compare|comparez|vgl|siehe|s\. (?:a\.|auch)|v[ée]ase|v[ée]anse|accord|contra"
    r"|quoted in|cit[ée] (?:dans|par)|cited in|citado en|zit(?:iert)? nach|quoting|citing|e\.g)"
)
SIGNAL_TAIL = (
    r"(?:also|generally|further|e\.g|for example|for instance|inter alia|in particular|notably|likewise"
    r"|aussi|notamment|par exemple|auch|etwa|z\. ?B|insbesondere|tambi[ée]n|por ejemplo|entre otros)"
)

DEFINING = (
    r"(?:hereinafter|hereafter|henceforth|ci-apr[èe]s|en adelante|en lo sucesivo|im Folgenden|nachfolgend|k[üu]nftig"
    r"|referred to as|known as|collectively)"
)
DEFINING_TAIL = (
    r"(?:referred to|known|cited|called|as|collectively|together|d[ée]nomm[ée]e?s?|d[ée]sign[ée]e?s?|appel[ée]e?s?"
    r"|comme|denominad[oa]s?|como|bezeichnet|genannt|zitiert|als|kurz|the|le|la|les|el|los|las|der|die|das|den)"
)

MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.|Feb\.|Mar\.|Apr\.|Jun\.|Jul\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\."
    r"|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre"
    r"|Mai|Januar|Februar|M[äa]rz|Juni|Juli|Oktober|Dezember)"
)

DECISION = (
    r"(?:Order|Judge?ment|Advisory Opinion|Decision|Ruling|Award|Ordonnance|Arr[êe]t|Avis consultatif|Jugement|Auto"
    r"|Sentencia|Opini[óo]n Consultiva|Fallo|Laudo|Urteil|Beschluss|Gutachten)"
)

INSTRUMENT = (
    r"(?:Conventions?|Protocols?|Charter|Covenant|Statute|Treaty|Agreement|Declaration|Constitution|Code|Act|Pact|Accord"
    r"|Regulations?|Directive|Protocole|Charte|Pacte|Statut|Trait[ée]|D[ée]claration|Convenio|Convenci[óo]n|Protocolo"
    r"|Carta|Pacto|Estatuto|Tratado|Constituci[óo]n|Konvention|Abkommen|Übereinkommen|Protokoll|Vertrag|Satzung"
    r"|Rules of (?:Procedure|Court)|Grundgesetz|Verfassung|[A-Z][a-zäöü]+(?:gesetz|buch|ordnung|konvention|vertrag))"
)
"""Kinds of instruments that are cited by article."""

STATUTE_AHEAD = r"(?:Abs\.|Satz|S\. \d|Nr\.|[A-ZÄÖÜ][a-zäöü]{0,6}[A-Z]{1,5}(?!\w)|of the |des |der )"
"""What follows “§ 12” where it is a section of a statute; elsewhere “§” is a paragraph (European Court, treatises)."""

AND = r"(?:and|&|et|y|e|und|sowie)"
TO = r"(?:to|through|à|au|a|al|bis)"
