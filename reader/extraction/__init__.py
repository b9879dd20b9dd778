"""Raw pages made into one Document: reading order, running heads, footnotes, paragraphs."""
