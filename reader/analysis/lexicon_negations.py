"""What stands beside a negation and tells what it negates, in four languages; folded words."""

from reader.analysis.lexicon_lists import words

HALVES = words("ne n point personne rien")  # of a French negation, and what are nouns too
BEHIND = words("nicht nie niemals")  # what negates the words before it
OPEN = words("or oder ou o whether if wenn si why warum")  # “whether or not”, “if not” negate nothing
AND_MORE = words("nur allein bloss aber sondern")  # “nicht nur”
