<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>AccessiblePane</name>
  <message>
   <source>Page {0} of {1}</source>
   <translation>[Pàgé {0} öf {1}~~~~~]</translation>
  </message>
  <message>
   <source>Page {0}, {1} of {2}</source>
   <translation>[Pàgé {0}, {1} öf {2}~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message numerus="yes">
   <source>%n place(s):</source>
   <translation>
    <numerusform>[%n plàçé(s):~~~~]</numerusform>
    <numerusform>[%n plàçé(s):~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a quotation to compare it here, word by word.</source>
   <translation>[Çhöösé à qûötàtîöñ tö çömpàré ît héré, wörd bý wörd.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Comparison card</source>
   <translation>[Çömpàrîsöñ çàrd~~~~~]</translation>
  </message>
  <message>
   <source>Less of the source</source>
   <translation>[Léss öf thé söûrçé~~~~~~]</translation>
  </message>
  <message>
   <source>More of the source</source>
   <translation>[Möré öf thé söûrçé~~~~~~]</translation>
  </message>
  <message>
   <source>No quotation was found in this reply.</source>
   <translation>[Ñö qûötàtîöñ wàs föûñd îñ thîs réplý.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Open {document}…</source>
   <translation>[Öpéñ {document}…~~~~~~]</translation>
  </message>
  <message>
   <source>Press {key} for the first quotation, {problem} for the first problem.</source>
   <translation>[Préss {key} för thé fîrst qûötàtîöñ, {problem} för thé fîrst pröblém.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Press {key} for the first quotation. None of them is a problem.</source>
   <translation>[Préss {key} för thé fîrst qûötàtîöñ. Ñöñé öf thém îs à pröblém.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Quotation and source, word by word</source>
   <translation>[Qûötàtîöñ àñd söûrçé, wörd bý wörd~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The quotation and its source are compared here, word by word.</source>
   <translation>[Thé qûötàtîöñ àñd îts söûrçé àré çömpàréd héré, wörd bý wörd.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The source quotes these words itself: {verdict}</source>
   <translation>[Thé söûrçé qûötés thésé wörds îtsélf: {verdict}~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The source quotes these words itself: {verdict}, from {document}, {place}</source>
   <translation>[Thé söûrçé qûötés thésé wörds îtsélf: {verdict}, fröm {document}, {place}~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The source quotes “{words}” itself: {verdict}, from {document}, {place}</source>
   <translation>[Thé söûrçé qûötés “{words}” îtsélf: {verdict}, fröm {document}, {place}~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>nearest: </source>
   <translation>[ñéàrést: ~~~]</translation>
  </message>
  <message>
   <source>quoted</source>
   <translation>[qûötéd~~]</translation>
  </message>
  <message>
   <source>source</source>
   <translation>[söûrçé~~]</translation>
  </message>
  <message numerus="yes">
   <source>… %n more word(s) …</source>
   <translation>
    <numerusform>[… %n möré wörd(s) …~~~~~~~]</numerusform>
    <numerusform>[… %n möré wörd(s) …~~~~~~~]</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Chain</name>
  <message>
   <source>annex {number}</source>
   <translation>[àññéx {number}~~~~~]</translation>
  </message>
  <message>
   <source>article {article}</source>
   <translation>[àrtîçlé {article}~~~~~~]</translation>
  </message>
  <message>
   <source>book {number}</source>
   <translation>[böök {number}~~~~~]</translation>
  </message>
  <message>
   <source>chap. {number}</source>
   <translation>[çhàp. {number}~~~~~]</translation>
  </message>
  <message>
   <source>footnote {label}</source>
   <translation>[föötñöté {label}~~~~~~]</translation>
  </message>
  <message>
   <source>note {note}</source>
   <translation>[ñöté {note}~~~~]</translation>
  </message>
  <message>
   <source>page {page}</source>
   <translation>[pàgé {page}~~~~]</translation>
  </message>
  <message>
   <source>para. {paragraph}</source>
   <translation>[pàrà. {paragraph}~~~~~~]</translation>
  </message>
  <message>
   <source>part {number}</source>
   <translation>[pàrt {number}~~~~~]</translation>
  </message>
  <message>
   <source>preamble</source>
   <translation>[préàmblé~~~]</translation>
  </message>
  <message>
   <source>sect. {number}</source>
   <translation>[séçt. {number}~~~~~]</translation>
  </message>
  <message>
   <source>vol. {number}</source>
   <translation>[völ. {number}~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Chooser</name>
  <message>
   <source>Nothing fits.</source>
   <translation>[Ñöthîñg fîts.~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Citations</name>
  <message>
   <source>Citations</source>
   <translation>[Çîtàtîöñs~~~]</translation>
  </message>
  <message>
   <source>Filter citations…</source>
   <translation>[Fîltér çîtàtîöñs…~~~~~~]</translation>
  </message>
  <message>
   <source>No citation passes the filter.</source>
   <translation>[Ñö çîtàtîöñ pàssés thé fîltér.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>No citation was found.</source>
   <translation>[Ñö çîtàtîöñ wàs föûñd.~~~~~~~~]</translation>
  </message>
  <message>
   <source>The citations are listed here as soon as the documents are read.</source>
   <translation>[Thé çîtàtîöñs àré lîstéd héré às sööñ às thé döçûméñts àré réàd.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>could not be resolved</source>
   <translation>[çöûld ñöt bé résölvéd~~~~~~~]</translation>
  </message>
  <message>
   <source>no quotation</source>
   <translation>[ñö qûötàtîöñ~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Command</name>
  <message>
   <source>Actual size</source>
   <translation>[Àçtûàl sîzé~~~~]</translation>
  </message>
  <message>
   <source>Add a quotation</source>
   <translation>[Àdd à qûötàtîöñ~~~~~]</translation>
  </message>
  <message>
   <source>Add a source…</source>
   <translation>[Àdd à söûrçé…~~~~~]</translation>
  </message>
  <message>
   <source>All keys</source>
   <translation>[Àll kéýs~~~]</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>[Bàçk~]</translation>
  </message>
  <message>
   <source>Begin a note on the selected words with the words, their document, page and paragraph.</source>
   <translation>[Bégîñ à ñöté öñ thé séléçtéd wörds wîth thé wörds, théîr döçûméñt, pàgé àñd pàràgràph.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Begin a selection here; move with Shift and the arrow keys.</source>
   <translation>[Bégîñ à séléçtîöñ héré; mövé wîth Shîft àñd thé àrröw kéýs.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Bookmark</source>
   <translation>[Böökmàrk~~~]</translation>
  </message>
  <message>
   <source>Bookmarks</source>
   <translation>[Böökmàrks~~~]</translation>
  </message>
  <message>
   <source>Bring the pair to the middle</source>
   <translation>[Brîñg thé pàîr tö thé mîddlé~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>[Çàñçél~~]</translation>
  </message>
  <message>
   <source>Change keys, review labels, language and look.</source>
   <translation>[Çhàñgé kéýs, révîéw làbéls, làñgûàgé àñd löök.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Choose among the bookmarks.</source>
   <translation>[Çhöösé àmöñg thé böökmàrks.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Choose among the cases that were open last.</source>
   <translation>[Çhöösé àmöñg thé çàsés thàt wéré öpéñ làst.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Choose among the footnotes.</source>
   <translation>[Çhöösé àmöñg thé föötñötés.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Choose among the highlights.</source>
   <translation>[Çhöösé àmöñg thé hîghlîghts.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Choose the column by which the list of quotations is sorted; the same again: the other way round.</source>
   <translation>[Çhöösé thé çölûmñ bý whîçh thé lîst öf qûötàtîöñs îs sörtéd; thé sàmé àgàîñ: thé öthér wàý röûñd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Choose which open source the current citation means; citations of the same name follow.</source>
   <translation>[Çhöösé whîçh öpéñ söûrçé thé çûrréñt çîtàtîöñ méàñs; çîtàtîöñs öf thé sàmé ñàmé föllöw.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Citations panel</source>
   <translation>[Çîtàtîöñs pàñél~~~~~]</translation>
  </message>
  <message>
   <source>Clear the review</source>
   <translation>[Çléàr thé révîéw~~~~~~]</translation>
  </message>
  <message>
   <source>Close the source</source>
   <translation>[Çlösé thé söûrçé~~~~~~]</translation>
  </message>
  <message>
   <source>Close the window; every note is saved already.</source>
   <translation>[Çlösé thé wîñdöw; évérý ñöté îs sàvéd àlréàdý.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>[Çömmàñd pàlétté~~~~~]</translation>
  </message>
  <message>
   <source>Compare the source that is shown with all other documents of the case, the reply among them.</source>
   <translation>[Çömpàré thé söûrçé thàt îs shöwñ wîth àll öthér döçûméñts öf thé çàsé, thé réplý àmöñg thém.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Comparison card</source>
   <translation>[Çömpàrîsöñ çàrd~~~~~]</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>[Çöpý~]</translation>
  </message>
  <message>
   <source>Copy document, page and paragraph only.</source>
   <translation>[Çöpý döçûméñt, pàgé àñd pàràgràph öñlý.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Copy quotation, passage, differences, citation and review.</source>
   <translation>[Çöpý qûötàtîöñ, pàssàgé, dîfféréñçés, çîtàtîöñ àñd révîéw.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Copy the case, with all notes, to a file of your choice.</source>
   <translation>[Çöpý thé çàsé, wîth àll ñötés, tö à fîlé öf ýöûr çhöîçé.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Copy the finding as text</source>
   <translation>[Çöpý thé fîñdîñg às téxt~~~~~~~~]</translation>
  </message>
  <message>
   <source>Copy the reference</source>
   <translation>[Çöpý thé référéñçé~~~~~~]</translation>
  </message>
  <message>
   <source>Copy the selected words as clean text, without hyphens and line ends.</source>
   <translation>[Çöpý thé séléçtéd wörds às çléàñ téxt, wîthöût hýphéñs àñd lîñé éñds.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Copy the selected words, else the quotation, with document, page and paragraph.</source>
   <translation>[Çöpý thé séléçtéd wörds, élsé thé qûötàtîöñ, wîth döçûméñt, pàgé àñd pàràgràph.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Copy with citation</source>
   <translation>[Çöpý wîth çîtàtîöñ~~~~~~]</translation>
  </message>
  <message>
   <source>Coverage panel</source>
   <translation>[Çövéràgé pàñél~~~~~]</translation>
  </message>
  <message>
   <source>Dark pages</source>
   <translation>[Dàrk pàgés~~~~]</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>[Délété thé ñöté~~~~~]</translation>
  </message>
  <message>
   <source>Delete the note; can be undone.</source>
   <translation>[Délété thé ñöté; çàñ bé ûñdöñé.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Deleted notes…</source>
   <translation>[Délétéd ñötés…~~~~~]</translation>
  </message>
  <message>
   <source>Dismiss the quotation</source>
   <translation>[Dîsmîss thé qûötàtîöñ~~~~~~~]</translation>
  </message>
  <message>
   <source>Do again what was undone.</source>
   <translation>[Dö àgàîñ whàt wàs ûñdöñé.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Earlier texts of the note…</source>
   <translation>[Éàrlîér téxts öf thé ñöté…~~~~~~~~~]</translation>
  </message>
  <message>
   <source>End of the document</source>
   <translation>[Éñd öf thé döçûméñt~~~~~~~]</translation>
  </message>
  <message>
   <source>Exchange the sides of reply and source.</source>
   <translation>[Éxçhàñgé thé sîdés öf réplý àñd söûrçé.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>[Éxpört…~~]</translation>
  </message>
  <message>
   <source>Find a command by its name.</source>
   <translation>[Fîñd à çömmàñd bý îts ñàmé.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Find in all documents and notes…</source>
   <translation>[Fîñd îñ àll döçûméñts àñd ñötés…~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Find words in the document of this pane.</source>
   <translation>[Fîñd wörds îñ thé döçûméñt öf thîs pàñé.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Find…</source>
   <translation>[Fîñd…~~]</translation>
  </message>
  <message>
   <source>First quotation</source>
   <translation>[Fîrst qûötàtîöñ~~~~~]</translation>
  </message>
  <message>
   <source>Follow the reference</source>
   <translation>[Föllöw thé référéñçé~~~~~~~]</translation>
  </message>
  <message>
   <source>Footnotes</source>
   <translation>[Föötñötés~~~]</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>[Förwàrd~~]</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>[Fûll sçrééñ~~~~]</translation>
  </message>
  <message>
   <source>Give the note tags.</source>
   <translation>[Gîvé thé ñöté tàgs.~~~~~~~]</translation>
  </message>
  <message>
   <source>Give the source that is shown the place before the one before.</source>
   <translation>[Gîvé thé söûrçé thàt îs shöwñ thé plàçé béföré thé öñé béföré.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Give the source that is shown the place behind the next one.</source>
   <translation>[Gîvé thé söûrçé thàt îs shöwñ thé plàçé béhîñd thé ñéxt öñé.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to a mark</source>
   <translation>[Gö tö à màrk~~~~]</translation>
  </message>
  <message>
   <source>Go to page…</source>
   <translation>[Gö tö pàgé…~~~~]</translation>
  </message>
  <message>
   <source>Go to the citation before this one.</source>
   <translation>[Gö tö thé çîtàtîöñ béföré thîs öñé.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to the difference before this one.</source>
   <translation>[Gö tö thé dîfféréñçé béföré thîs öñé.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to the first page.</source>
   <translation>[Gö tö thé fîrst pàgé.~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to the first quotation of the reply.</source>
   <translation>[Gö tö thé fîrst qûötàtîöñ öf thé réplý.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to the heading before.</source>
   <translation>[Gö tö thé héàdîñg béföré.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to the last page; with a count before it, to that page: 12G.</source>
   <translation>[Gö tö thé làst pàgé; wîth à çöûñt béföré ît, tö thàt pàgé: 12G.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to the last quotation of the reply.</source>
   <translation>[Gö tö thé làst qûötàtîöñ öf thé réplý.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to the next citation, with or without a quotation.</source>
   <translation>[Gö tö thé ñéxt çîtàtîöñ, wîth ör wîthöût à qûötàtîöñ.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to the next difference between the quotation and its passage.</source>
   <translation>[Gö tö thé ñéxt dîfféréñçé bétwééñ thé qûötàtîöñ àñd îts pàssàgé.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to the next heading.</source>
   <translation>[Gö tö thé ñéxt héàdîñg.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to the next page.</source>
   <translation>[Gö tö thé ñéxt pàgé.~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to the next place of the words searched for.</source>
   <translation>[Gö tö thé ñéxt plàçé öf thé wörds séàrçhéd för.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to the next quotation of the reply; its passage is shown beside it.</source>
   <translation>[Gö tö thé ñéxt qûötàtîöñ öf thé réplý; îts pàssàgé îs shöwñ bésîdé ît.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to the next quotation that is altered, absent or not where its citation says.</source>
   <translation>[Gö tö thé ñéxt qûötàtîöñ thàt îs àltéréd, àbséñt ör ñöt whéré îts çîtàtîöñ sàýs.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to the next quotation that you have not judged.</source>
   <translation>[Gö tö thé ñéxt qûötàtîöñ thàt ýöû hàvé ñöt jûdgéd.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to the page before.</source>
   <translation>[Gö tö thé pàgé béföré.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to the place before.</source>
   <translation>[Gö tö thé plàçé béföré.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to the place remembered under the letter that you type next.</source>
   <translation>[Gö tö thé plàçé rémémbéréd ûñdér thé léttér thàt ýöû týpé ñéxt.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to the problem before this one.</source>
   <translation>[Gö tö thé pröblém béföré thîs öñé.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to the quotation before this one that you have not judged.</source>
   <translation>[Gö tö thé qûötàtîöñ béföré thîs öñé thàt ýöû hàvé ñöt jûdgéd.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to the quotation before this one.</source>
   <translation>[Gö tö thé qûötàtîöñ béföré thîs öñé.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go where the citation, footnote marker or link leads.</source>
   <translation>[Gö whéré thé çîtàtîöñ, föötñöté màrkér ör lîñk léàds.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Half a screen down</source>
   <translation>[Hàlf à sçrééñ döwñ~~~~~~]</translation>
  </message>
  <message>
   <source>Half a screen up</source>
   <translation>[Hàlf à sçrééñ ûp~~~~~~]</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>[Hélp~]</translation>
  </message>
  <message>
   <source>Highlight</source>
   <translation>[Hîghlîght~~~]</translation>
  </message>
  <message>
   <source>Highlight in lime</source>
   <translation>[Hîghlîght îñ lîmé~~~~~~]</translation>
  </message>
  <message>
   <source>Highlight in violet</source>
   <translation>[Hîghlîght îñ vîölét~~~~~~~]</translation>
  </message>
  <message>
   <source>Highlight the selected words, or change the colour of a highlight.</source>
   <translation>[Hîghlîght thé séléçtéd wörds, ör çhàñgé thé çölöûr öf à hîghlîght.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Highlights</source>
   <translation>[Hîghlîghts~~~~]</translation>
  </message>
  <message>
   <source>Hints on footnotes</source>
   <translation>[Hîñts öñ föötñötés~~~~~~]</translation>
  </message>
  <message>
   <source>Hints on links</source>
   <translation>[Hîñts öñ lîñks~~~~~]</translation>
  </message>
  <message>
   <source>Import notes…</source>
   <translation>[Împört ñötés…~~~~~]</translation>
  </message>
  <message>
   <source>Judge the current finding with label number 1 of your list.</source>
   <translation>[Jûdgé thé çûrréñt fîñdîñg wîth làbél ñûmbér 1 öf ýöûr lîst.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Judge the current finding with label number 2 of your list.</source>
   <translation>[Jûdgé thé çûrréñt fîñdîñg wîth làbél ñûmbér 2 öf ýöûr lîst.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Judge the current finding with label number 3 of your list.</source>
   <translation>[Jûdgé thé çûrréñt fîñdîñg wîth làbél ñûmbér 3 öf ýöûr lîst.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Judge the current finding with label number 4 of your list.</source>
   <translation>[Jûdgé thé çûrréñt fîñdîñg wîth làbél ñûmbér 4 öf ýöûr lîst.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Judge the current finding with label number 5 of your list.</source>
   <translation>[Jûdgé thé çûrréñt fîñdîñg wîth làbél ñûmbér 5 öf ýöûr lîst.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Judge the current finding with label number 6 of your list.</source>
   <translation>[Jûdgé thé çûrréñt fîñdîñg wîth làbél ñûmbér 6 öf ýöûr lîst.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Keep the search as evidence</source>
   <translation>[Kéép thé séàrçh às évîdéñçé~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Last quotation</source>
   <translation>[Làst qûötàtîöñ~~~~~]</translation>
  </message>
  <message>
   <source>Let the note that is shown stand on other words, for example when its own are gone from the document.</source>
   <translation>[Lét thé ñöté thàt îs shöwñ stàñd öñ öthér wörds, för éxàmplé whéñ îts öwñ àré göñé fröm thé döçûméñt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Let the other pane follow, by the passages that were found.</source>
   <translation>[Lét thé öthér pàñé föllöw, bý thé pàssàgés thàt wéré föûñd.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Let the panes scroll together from the places shown now.</source>
   <translation>[Lét thé pàñés sçröll tögéthér fröm thé plàçés shöwñ ñöw.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Line down</source>
   <translation>[Lîñé döwñ~~~]</translation>
  </message>
  <message>
   <source>Line up</source>
   <translation>[Lîñé ûp~~]</translation>
  </message>
  <message>
   <source>Link the selected passage</source>
   <translation>[Lîñk thé séléçtéd pàssàgé~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Link the words selected in the reply, or the current quotation, to the passage selected in the source.</source>
   <translation>[Lîñk thé wörds séléçtéd îñ thé réplý, ör thé çûrréñt qûötàtîöñ, tö thé pàssàgé séléçtéd îñ thé söûrçé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>List the deleted notes of the case and bring one back.</source>
   <translation>[Lîst thé délétéd ñötés öf thé çàsé àñd brîñg öñé bàçk.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>List what the note said before it was changed, here or in another window, and bring one text back.</source>
   <translation>[Lîst whàt thé ñöté sàîd béföré ît wàs çhàñgéd, héré ör îñ àñöthér wîñdöw, àñd brîñg öñé téxt bàçk.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Lock scrolling here</source>
   <translation>[Löçk sçröllîñg héré~~~~~~~]</translation>
  </message>
  <message>
   <source>Make one page fit into the pane.</source>
   <translation>[Màké öñé pàgé fît îñtö thé pàñé.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Make the pages as wide as the pane.</source>
   <translation>[Màké thé pàgés às wîdé às thé pàñé.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Make the print as wide as the pane; the margins of the paper are cut off.</source>
   <translation>[Màké thé prîñt às wîdé às thé pàñé; thé màrgîñs öf thé pàpér àré çût öff.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Move the source back</source>
   <translation>[Mövé thé söûrçé bàçk~~~~~~~]</translation>
  </message>
  <message>
   <source>Move the source on</source>
   <translation>[Mövé thé söûrçé öñ~~~~~~]</translation>
  </message>
  <message>
   <source>Move to the next pane or panel.</source>
   <translation>[Mövé tö thé ñéxt pàñé ör pàñél.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Move to the other document pane.</source>
   <translation>[Mövé tö thé öthér döçûméñt pàñé.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Move to the pane or panel before.</source>
   <translation>[Mövé tö thé pàñé ör pàñél béföré.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Next citation</source>
   <translation>[Ñéxt çîtàtîöñ~~~~~]</translation>
  </message>
  <message>
   <source>Next hit</source>
   <translation>[Ñéxt hît~~~]</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>[Ñéxt pàñé~~~]</translation>
  </message>
  <message>
   <source>Next place of this quotation</source>
   <translation>[Ñéxt plàçé öf thîs qûötàtîöñ~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Next problem</source>
   <translation>[Ñéxt pröblém~~~~]</translation>
  </message>
  <message>
   <source>Next quotation</source>
   <translation>[Ñéxt qûötàtîöñ~~~~~]</translation>
  </message>
  <message>
   <source>Next section</source>
   <translation>[Ñéxt séçtîöñ~~~~]</translation>
  </message>
  <message>
   <source>Next source</source>
   <translation>[Ñéxt söûrçé~~~~]</translation>
  </message>
  <message>
   <source>Next unreviewed quotation</source>
   <translation>[Ñéxt ûñrévîéwéd qûötàtîöñ~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Next word difference</source>
   <translation>[Ñéxt wörd dîfféréñçé~~~~~~~]</translation>
  </message>
  <message>
   <source>Notes panel</source>
   <translation>[Ñötés pàñél~~~~]</translation>
  </message>
  <message>
   <source>Open a case file that travelled with its documents.</source>
   <translation>[Öpéñ à çàsé fîlé thàt tràvélléd wîth îts döçûméñts.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Open a reply and what it answers.</source>
   <translation>[Öpéñ à réplý àñd whàt ît àñswérs.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Open case file…</source>
   <translation>[Öpéñ çàsé fîlé…~~~~~]</translation>
  </message>
  <message>
   <source>Open one more document that the reply quotes.</source>
   <translation>[Öpéñ öñé möré döçûméñt thàt thé réplý qûötés.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Open the example</source>
   <translation>[Öpéñ thé éxàmplé~~~~~~]</translation>
  </message>
  <message>
   <source>Open the invented letter and report that come with the program.</source>
   <translation>[Öpéñ thé îñvéñtéd léttér àñd répört thàt çömé wîth thé prögràm.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>[Öpéñ…~~]</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>[Öûtlîñé~~]</translation>
  </message>
  <message>
   <source>Outline panel</source>
   <translation>[Öûtlîñé pàñél~~~~~]</translation>
  </message>
  <message>
   <source>Overview rulers</source>
   <translation>[Övérvîéw rûlérs~~~~~]</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>[Pàgé döwñ~~~]</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>[Pàgé ûp~~]</translation>
  </message>
  <message>
   <source>Page width</source>
   <translation>[Pàgé wîdth~~~~]</translation>
  </message>
  <message>
   <source>Pages panel</source>
   <translation>[Pàgés pàñél~~~~]</translation>
  </message>
  <message>
   <source>Peek at the reference</source>
   <translation>[Péék àt thé référéñçé~~~~~~~]</translation>
  </message>
  <message>
   <source>Previous citation</source>
   <translation>[Prévîöûs çîtàtîöñ~~~~~~]</translation>
  </message>
  <message>
   <source>Previous hit</source>
   <translation>[Prévîöûs hît~~~~]</translation>
  </message>
  <message>
   <source>Previous pane</source>
   <translation>[Prévîöûs pàñé~~~~~]</translation>
  </message>
  <message>
   <source>Previous place of this quotation</source>
   <translation>[Prévîöûs plàçé öf thîs qûötàtîöñ~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Previous problem</source>
   <translation>[Prévîöûs pröblém~~~~~~]</translation>
  </message>
  <message>
   <source>Previous quotation</source>
   <translation>[Prévîöûs qûötàtîöñ~~~~~~]</translation>
  </message>
  <message>
   <source>Previous section</source>
   <translation>[Prévîöûs séçtîöñ~~~~~~]</translation>
  </message>
  <message>
   <source>Previous source</source>
   <translation>[Prévîöûs söûrçé~~~~~]</translation>
  </message>
  <message>
   <source>Previous unreviewed quotation</source>
   <translation>[Prévîöûs ûñrévîéwéd qûötàtîöñ~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Previous word difference</source>
   <translation>[Prévîöûs wörd dîfféréñçé~~~~~~~~]</translation>
  </message>
  <message>
   <source>Print findings and notes.</source>
   <translation>[Prîñt fîñdîñgs àñd ñötés.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>[Prîñt…~~]</translation>
  </message>
  <message>
   <source>Put a bookmark on this page.</source>
   <translation>[Pût à böökmàrk öñ thîs pàgé.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Put letters on the footnote markers on screen and follow the one you type.</source>
   <translation>[Pût léttérs öñ thé föötñöté màrkérs öñ sçrééñ àñd föllöw thé öñé ýöû týpé.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Put letters on the links on screen and follow the one you type.</source>
   <translation>[Pût léttérs öñ thé lîñks öñ sçrééñ àñd föllöw thé öñé ýöû týpé.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Put the current passage and another one, selected in the source, into one note.</source>
   <translation>[Pût thé çûrréñt pàssàgé àñd àñöthér öñé, séléçtéd îñ thé söûrçé, îñtö öñé ñöté.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Put the note on the selected words</source>
   <translation>[Pût thé ñöté öñ thé séléçtéd wörds~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>[Qûît~]</translation>
  </message>
  <message>
   <source>Quotations panel</source>
   <translation>[Qûötàtîöñs pàñél~~~~~~]</translation>
  </message>
  <message>
   <source>Read all files afresh and compare again.</source>
   <translation>[Réàd àll fîlés àfrésh àñd çömpàré àgàîñ.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Read pages of the document of this pane from their picture, in the languages you choose.</source>
   <translation>[Réàd pàgés öf thé döçûméñt öf thîs pàñé fröm théîr pîçtûré, îñ thé làñgûàgés ýöû çhöösé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Read the documents again</source>
   <translation>[Réàd thé döçûméñts àgàîñ~~~~~~~~]</translation>
  </message>
  <message>
   <source>Recent cases…</source>
   <translation>[Réçéñt çàsés…~~~~~]</translation>
  </message>
  <message>
   <source>Recognise text…</source>
   <translation>[Réçögñîsé téxt…~~~~~]</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>[Rédö~]</translation>
  </message>
  <message>
   <source>Related passages</source>
   <translation>[Rélàtéd pàssàgés~~~~~~]</translation>
  </message>
  <message>
   <source>Remember this place under the letter that you type next.</source>
   <translation>[Rémémbér thîs plàçé ûñdér thé léttér thàt ýöû týpé ñéxt.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Return to the place before the last jump.</source>
   <translation>[Rétûrñ tö thé plàçé béföré thé làst jûmp.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Return to the place that going back left.</source>
   <translation>[Rétûrñ tö thé plàçé thàt göîñg bàçk léft.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Reuse panel</source>
   <translation>[Réûsé pàñél~~~~]</translation>
  </message>
  <message>
   <source>Review 1</source>
   <translation>[Révîéw 1~~~]</translation>
  </message>
  <message>
   <source>Review 2</source>
   <translation>[Révîéw 2~~~]</translation>
  </message>
  <message>
   <source>Review 3</source>
   <translation>[Révîéw 3~~~]</translation>
  </message>
  <message>
   <source>Review 4</source>
   <translation>[Révîéw 4~~~]</translation>
  </message>
  <message>
   <source>Review 5</source>
   <translation>[Révîéw 5~~~]</translation>
  </message>
  <message>
   <source>Review 6</source>
   <translation>[Révîéw 6~~~]</translation>
  </message>
  <message>
   <source>Rotate left</source>
   <translation>[Rötàté léft~~~~]</translation>
  </message>
  <message>
   <source>Rotate right</source>
   <translation>[Rötàté rîght~~~~]</translation>
  </message>
  <message>
   <source>Save and next unreviewed</source>
   <translation>[Sàvé àñd ñéxt ûñrévîéwéd~~~~~~~~]</translation>
  </message>
  <message>
   <source>Save case as…</source>
   <translation>[Sàvé çàsé às…~~~~~]</translation>
  </message>
  <message>
   <source>Save the note</source>
   <translation>[Sàvé thé ñöté~~~~~]</translation>
  </message>
  <message>
   <source>Save the note and go to the next quotation without a review.</source>
   <translation>[Sàvé thé ñöté àñd gö tö thé ñéxt qûötàtîöñ wîthöût à révîéw.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Save the note and return to the documents.</source>
   <translation>[Sàvé thé ñöté àñd rétûrñ tö thé döçûméñts.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Say that the current quotation comes from none of the passages found.</source>
   <translation>[Sàý thàt thé çûrréñt qûötàtîöñ çömés fröm ñöñé öf thé pàssàgés föûñd.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Say that the current quotation is none.</source>
   <translation>[Sàý thàt thé çûrréñt qûötàtîöñ îs ñöñé.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Screen down</source>
   <translation>[Sçrééñ döwñ~~~~]</translation>
  </message>
  <message>
   <source>Screen up</source>
   <translation>[Sçrééñ ûp~~~]</translation>
  </message>
  <message>
   <source>Scroll both panes so that quotation and passage stand in the middle.</source>
   <translation>[Sçröll böth pàñés sö thàt qûötàtîöñ àñd pàssàgé stàñd îñ thé mîddlé.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Scroll down by a line.</source>
   <translation>[Sçröll döwñ bý à lîñé.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Scroll down by a screen.</source>
   <translation>[Sçröll döwñ bý à sçrééñ.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Scroll down by half a screen.</source>
   <translation>[Sçröll döwñ bý hàlf à sçrééñ.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Scroll together</source>
   <translation>[Sçröll tögéthér~~~~~]</translation>
  </message>
  <message>
   <source>Scroll up by a line.</source>
   <translation>[Sçröll ûp bý à lîñé.~~~~~~~]</translation>
  </message>
  <message>
   <source>Scroll up by a screen.</source>
   <translation>[Sçröll ûp bý à sçrééñ.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Scroll up by half a screen.</source>
   <translation>[Sçröll ûp bý hàlf à sçrééñ.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Search panel</source>
   <translation>[Séàrçh pàñél~~~~]</translation>
  </message>
  <message>
   <source>Search the reply, all sources and all notes.</source>
   <translation>[Séàrçh thé réplý, àll söûrçés àñd àll ñötés.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>[Séléçt àll~~~~]</translation>
  </message>
  <message>
   <source>Select by keyboard</source>
   <translation>[Séléçt bý kéýböàrd~~~~~~]</translation>
  </message>
  <message>
   <source>Select the whole document.</source>
   <translation>[Séléçt thé whölé döçûméñt.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Set a mark</source>
   <translation>[Sét à màrk~~~~]</translation>
  </message>
  <message>
   <source>Set passages against each other</source>
   <translation>[Sét pàssàgés àgàîñst éàçh öthér~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>[Séttîñgs…~~~]</translation>
  </message>
  <message>
   <source>Show all commands with their keys.</source>
   <translation>[Shöw àll çömmàñds wîth théîr kéýs.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show all notes; again: hide it.</source>
   <translation>[Shöw àll ñötés; àgàîñ: hîdé ît.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show or hide the lists at the side.</source>
   <translation>[Shöw ör hîdé thé lîsts àt thé sîdé.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show or hide the marks of all quotations beside the scroll bars.</source>
   <translation>[Shöw ör hîdé thé màrks öf àll qûötàtîöñs bésîdé thé sçröll bàrs.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show quotation and passage word by word; again: hide it.</source>
   <translation>[Shöw qûötàtîöñ àñd pàssàgé wörd bý wörd; àgàîñ: hîdé ît.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show the footnote and the lines it leads to without leaving this place.</source>
   <translation>[Shöw thé föötñöté àñd thé lîñés ît léàds tö wîthöût léàvîñg thîs plàçé.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show the last search of all documents; again: hide it.</source>
   <translation>[Shöw thé làst séàrçh öf àll döçûméñts; àgàîñ: hîdé ît.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show the list of citations; again: hide it.</source>
   <translation>[Shöw thé lîst öf çîtàtîöñs; àgàîñ: hîdé ît.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show the list of quotations; again: hide it.</source>
   <translation>[Shöw thé lîst öf qûötàtîöñs; àgàîñ: hîdé ît.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show the next passage that the quotation may come from.</source>
   <translation>[Shöw thé ñéxt pàssàgé thàt thé qûötàtîöñ màý çömé fröm.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show the next source in the source's pane.</source>
   <translation>[Shöw thé ñéxt söûrçé îñ thé söûrçé's pàñé.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show the pages at 100 %.</source>
   <translation>[Shöw thé pàgés àt 100 %.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show the pages larger.</source>
   <translation>[Shöw thé pàgés làrgér.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show the pages light on dark, pictures in their own colours.</source>
   <translation>[Shöw thé pàgés lîght öñ dàrk, pîçtûrés îñ théîr öwñ çölöûrs.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show the pages of the pane's document small, to go to one; again: hide it.</source>
   <translation>[Shöw thé pàgés öf thé pàñé's döçûméñt smàll, tö gö tö öñé; àgàîñ: hîdé ît.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show the pages smaller.</source>
   <translation>[Shöw thé pàgés smàllér.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show the passage before this one.</source>
   <translation>[Shöw thé pàssàgé béföré thîs öñé.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show the source before.</source>
   <translation>[Shöw thé söûrçé béföré.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show the table of contents of the pane's document.</source>
   <translation>[Shöw thé tàblé öf çöñtéñts öf thé pàñé's döçûméñt.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show the table of contents; again: hide it.</source>
   <translation>[Shöw thé tàblé öf çöñtéñts; àgàîñ: hîdé ît.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show what the paragraph of the reply that is selected or in view perhaps answers: a guess.</source>
   <translation>[Shöw whàt thé pàràgràph öf thé réplý thàt îs séléçtéd ör îñ vîéw pérhàps àñswérs: à gûéss.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show which paragraphs of each source are quoted, cited or never answered; again: hide it.</source>
   <translation>[Shöw whîçh pàràgràphs öf éàçh söûrçé àré qûötéd, çîtéd ör ñévér àñswéréd; àgàîñ: hîdé ît.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show words of the sources that stand in the reply without marks, and related passages; again: hide it.</source>
   <translation>[Shöw wörds öf thé söûrçés thàt stàñd îñ thé réplý wîthöût màrks, àñd rélàtéd pàssàgés; àgàîñ: hîdé ît.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>[Sîdébàr~~]</translation>
  </message>
  <message>
   <source>Sort the quotations…</source>
   <translation>[Sört thé qûötàtîöñs…~~~~~~~]</translation>
  </message>
  <message>
   <source>Stop the running work; else leave what is open above the documents, or what is selected.</source>
   <translation>[Stöp thé rûññîñg wörk; élsé léàvé whàt îs öpéñ àbövé thé döçûméñts, ör whàt îs séléçtéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Swap panes</source>
   <translation>[Swàp pàñés~~~~]</translation>
  </message>
  <message>
   <source>Tags…</source>
   <translation>[Tàgs…~~]</translation>
  </message>
  <message>
   <source>Take back the last change of notes, reviews, links or tags.</source>
   <translation>[Tàké bàçk thé làst çhàñgé öf ñötés, révîéws, lîñks ör tàgs.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Take in the highlights and notes that other programs left in the document of this pane; can be undone.</source>
   <translation>[Tàké îñ thé hîghlîghts àñd ñötés thàt öthér prögràms léft îñ thé döçûméñt öf thîs pàñé; çàñ bé ûñdöñé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Take in the notes and reviews of a JSON export, or the notes of W3C annotations; can be undone.</source>
   <translation>[Tàké îñ thé ñötés àñd révîéws öf à JSÖÑ éxpört, ör thé ñötés öf W3Ç àññötàtîöñs; çàñ bé ûñdöñé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Take over the notes in this PDF</source>
   <translation>[Tàké övér thé ñötés îñ thîs PDF~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Take the source as the reply</source>
   <translation>[Tàké thé söûrçé às thé réplý~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Take the source that is shown out of the comparison; its file stays as it is.</source>
   <translation>[Tàké thé söûrçé thàt îs shöwñ öût öf thé çömpàrîsöñ; îts fîlé stàýs às ît îs.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Take your judgment on the current finding back.</source>
   <translation>[Tàké ýöûr jûdgméñt öñ thé çûrréñt fîñdîñg bàçk.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Text width</source>
   <translation>[Téxt wîdth~~~~]</translation>
  </message>
  <message>
   <source>The other document</source>
   <translation>[Thé öthér döçûméñt~~~~~~]</translation>
  </message>
  <message>
   <source>This citation means that file…</source>
   <translation>[Thîs çîtàtîöñ méàñs thàt fîlé…~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Top of the document</source>
   <translation>[Töp öf thé döçûméñt~~~~~~~]</translation>
  </message>
  <message>
   <source>Treat the words selected in the reply as a quotation.</source>
   <translation>[Tréàt thé wörds séléçtéd îñ thé réplý às à qûötàtîöñ.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Turn the pages clockwise.</source>
   <translation>[Tûrñ thé pàgés çlöçkwîsé.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Turn the pages counter-clockwise.</source>
   <translation>[Tûrñ thé pàgés çöûñtér-çlöçkwîsé.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Type a page's number or its printed name.</source>
   <translation>[Týpé à pàgé's ñûmbér ör îts prîñtéd ñàmé.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>[Ûñdö~]</translation>
  </message>
  <message>
   <source>Unlink the quotation</source>
   <translation>[Ûñlîñk thé qûötàtîöñ~~~~~~~]</translation>
  </message>
  <message>
   <source>Use the whole screen; again: return.</source>
   <translation>[Ûsé thé whölé sçrééñ; àgàîñ: rétûrñ.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>What the verdicts mean, what counts as a difference, and first steps.</source>
   <translation>[Whàt thé vérdîçts méàñ, whàt çöûñts às à dîfféréñçé, àñd fîrst stéps.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Whole page</source>
   <translation>[Whölé pàgé~~~~]</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>[Wrîté à ñöté~~~~]</translation>
  </message>
  <message>
   <source>Write a note on the case</source>
   <translation>[Wrîté à ñöté öñ thé çàsé~~~~~~~~]</translation>
  </message>
  <message>
   <source>Write a note on the case as a whole.</source>
   <translation>[Wrîté à ñöté öñ thé çàsé às à whölé.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Write a note on the citation</source>
   <translation>[Wrîté à ñöté öñ thé çîtàtîöñ~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Write a note on the current citation, else on that of the current quotation.</source>
   <translation>[Wrîté à ñöté öñ thé çûrréñt çîtàtîöñ, élsé öñ thàt öf thé çûrréñt qûötàtîöñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Write a note on the page</source>
   <translation>[Wrîté à ñöté öñ thé pàgé~~~~~~~~]</translation>
  </message>
  <message>
   <source>Write a note on the page that is shown.</source>
   <translation>[Wrîté à ñöté öñ thé pàgé thàt îs shöwñ.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Write a note on the passage</source>
   <translation>[Wrîté à ñöté öñ thé pàssàgé~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Write a note on the passage of the source that is shown for the current quotation.</source>
   <translation>[Wrîté à ñöté öñ thé pàssàgé öf thé söûrçé thàt îs shöwñ för thé çûrréñt qûötàtîöñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Write a note on the selected words, else on the current quotation.</source>
   <translation>[Wrîté à ñöté öñ thé séléçtéd wörds, élsé öñ thé çûrréñt qûötàtîöñ.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Write a note that says which words were searched for, in which documents, and how often they stand there.</source>
   <translation>[Wrîté à ñöté thàt sàýs whîçh wörds wéré séàrçhéd för, îñ whîçh döçûméñts, àñd höw öftéñ théý stàñd théré.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Write a note with the citation</source>
   <translation>[Wrîté à ñöté wîth thé çîtàtîöñ~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Write findings and notes to a file.</source>
   <translation>[Wrîté fîñdîñgs àñd ñötés tö à fîlé.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>[Zööm îñ~~]</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>[Zööm öût~~~]</translation>
  </message>
 </context>
 <context>
  <name>Connectors</name>
  <message>
   <source>Joins between quotations and passages</source>
   <translation>[Jöîñs bétwééñ qûötàtîöñs àñd pàssàgés~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{0} p.</source>
   <translation>[{0} p.~~]</translation>
  </message>
 </context>
 <context>
  <name>Coverage</name>
  <message numerus="yes">
   <source>%n cited</source>
   <translation>
    <numerusform>[%n çîtéd~~~]</numerusform>
    <numerusform>[%n çîtéd~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n never answered</source>
   <translation>
    <numerusform>[%n ñévér àñswéréd~~~~~~]</numerusform>
    <numerusform>[%n ñévér àñswéréd~~~~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n quoted</source>
   <translation>
    <numerusform>[%n qûötéd~~~]</numerusform>
    <numerusform>[%n qûötéd~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>All</source>
   <translation>[Àll~]</translation>
  </message>
  <message>
   <source>Cited only</source>
   <translation>[Çîtéd öñlý~~~~]</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>[Çöpý~]</translation>
  </message>
  <message>
   <source>Copy what is listed as text</source>
   <translation>[Çöpý whàt îs lîstéd às téxt~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>[Çövéràgé~~~]</translation>
  </message>
  <message>
   <source>Filter by what the reply does with the paragraph</source>
   <translation>[Fîltér bý whàt thé réplý döés wîth thé pàràgràph~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Filter paragraphs…</source>
   <translation>[Fîltér pàràgràphs…~~~~~~]</translation>
  </message>
  <message>
   <source>Never answered</source>
   <translation>[Ñévér àñswéréd~~~~~]</translation>
  </message>
  <message>
   <source>No paragraph passes the filter.</source>
   <translation>[Ñö pàràgràph pàssés thé fîltér.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Quoted</source>
   <translation>[Qûötéd~~]</translation>
  </message>
  <message>
   <source>The list is copied.</source>
   <translation>[Thé lîst îs çöpîéd.~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no source with text.</source>
   <translation>[Théré îs ñö söûrçé wîth téxt.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>What the reply answers is listed here once it is compared.</source>
   <translation>[Whàt thé réplý àñswérs îs lîstéd héré öñçé ît îs çömpàréd.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>cited</source>
   <translation>[çîtéd~~]</translation>
  </message>
  <message>
   <source>never answered</source>
   <translation>[ñévér àñswéréd~~~~~]</translation>
  </message>
  <message>
   <source>quoted</source>
   <translation>[qûötéd~~]</translation>
  </message>
  <message>
   <source>quoted: {numbers}</source>
   <translation>[qûötéd: {numbers}~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message numerus="yes">
   <source>%n or more places</source>
   <translation>
    <numerusform>[%n ör möré plàçés~~~~~~]</numerusform>
    <numerusform>[%n ör möré plàçés~~~~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pages</source>
   <translation>
    <numerusform>[%n pàgés~~~]</numerusform>
    <numerusform>[%n pàgés~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n places</source>
   <translation>
    <numerusform>[%n plàçés~~~]</numerusform>
    <numerusform>[%n plàçés~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>A key must not be empty.</source>
   <translation>[À kéý mûst ñöt bé émptý.~~~~~~~~]</translation>
  </message>
  <message>
   <source>An error in the program stopped the work on {name} ({cause}).</source>
   <translation>[Àñ érrör îñ thé prögràm stöppéd thé wörk öñ {name} ({cause}).~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Annotating {name}</source>
   <translation>[Àññötàtîñg {name}~~~~~~]</translation>
  </message>
  <message>
   <source>Another window has changed this note meanwhile. Both texts are kept: look at the other one, then save yours over it or as a note of its own.</source>
   <translation>[Àñöthér wîñdöw hàs çhàñgéd thîs ñöté méàñwhîlé. Böth téxts àré képt: löök àt thé öthér öñé, théñ sàvé ýöûrs övér ît ör às à ñöté öf îts öwñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Comparing</source>
   <translation>[Çömpàrîñg~~~]</translation>
  </message>
  <message>
   <source>Comparing quotations</source>
   <translation>[Çömpàrîñg qûötàtîöñs~~~~~~~]</translation>
  </message>
  <message>
   <source>Converting {name} with LibreOffice</source>
   <translation>[Çöñvértîñg {name} wîth LîbréÖffîçé~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Exporting {name}</source>
   <translation>[Éxpörtîñg {name}~~~~~~]</translation>
  </message>
  <message>
   <source>Following quotations of sources</source>
   <translation>[Föllöwîñg qûötàtîöñs öf söûrçés~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Its pages are not the original's: LibreOffice is not installed, which alone paginates as Word does.</source>
   <translation>[Îts pàgés àré ñöt thé örîgîñàl's: LîbréÖffîçé îs ñöt îñstàlléd, whîçh àlöñé pàgîñàtés às Wörd döés.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Judging quotations</source>
   <translation>[Jûdgîñg qûötàtîöñs~~~~~~]</translation>
  </message>
  <message>
   <source>Looking for quotations</source>
   <translation>[Löökîñg för qûötàtîöñs~~~~~~~~]</translation>
  </message>
  <message>
   <source>Looking for related paragraphs</source>
   <translation>[Löökîñg för rélàtéd pàràgràphs~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Looking for the notes</source>
   <translation>[Löökîñg för thé ñötés~~~~~~~]</translation>
  </message>
  <message>
   <source>Looking for words without marks</source>
   <translation>[Löökîñg för wörds wîthöût màrks~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>No backup of {path} could be made in {folder} ({cause}).</source>
   <translation>[Ñö bàçkûp öf {path} çöûld bé màdé îñ {folder} ({cause}).~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>No text could be recognised in {document}.</source>
   <translation>[Ñö téxt çöûld bé réçögñîséd îñ {document}.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Open its newest backup instead: {path}.</source>
   <translation>[Öpéñ îts ñéwést bàçkûp îñstéàd: {path}.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Page {page}</source>
   <translation>[Pàgé {page}~~~~]</translation>
  </message>
  <message>
   <source>Page {page} of {name} is damaged and cannot be shown.</source>
   <translation>[Pàgé {page} öf {name} îs dàmàgéd àñd çàññöt bé shöwñ.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Pages {numbers}</source>
   <translation>[Pàgés {numbers}~~~~~]</translation>
  </message>
  <message>
   <source>Reading citations</source>
   <translation>[Réàdîñg çîtàtîöñs~~~~~~]</translation>
  </message>
  <message>
   <source>Reading the reply</source>
   <translation>[Réàdîñg thé réplý~~~~~~]</translation>
  </message>
  <message>
   <source>Reading {name}</source>
   <translation>[Réàdîñg {name}~~~~~]</translation>
  </message>
  <message>
   <source>Reading {name} was stopped.</source>
   <translation>[Réàdîñg {name} wàs stöppéd.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Recognising the text of {name}</source>
   <translation>[Réçögñîsîñg thé téxt öf {name}~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Searching the sources</source>
   <translation>[Séàrçhîñg thé söûrçés~~~~~~~]</translation>
  </message>
  <message>
   <source>So many quotations are in no source that not all could be searched letter by letter: heavily misread passages of some may have been missed.</source>
   <translation>[Sö màñý qûötàtîöñs àré îñ ñö söûrçé thàt ñöt àll çöûld bé séàrçhéd léttér bý léttér: héàvîlý mîsréàd pàssàgés öf sömé màý hàvé bééñ mîsséd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The annotated copy of {name} could not be opened again; nothing was exported.</source>
   <translation>[Thé àññötàtéd çöpý öf {name} çöûld ñöt bé öpéñéd àgàîñ; ñöthîñg wàs éxpörtéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The annotated copy of {name} lacks some of its notes; nothing was exported.</source>
   <translation>[Thé àññötàtéd çöpý öf {name} làçks sömé öf îts ñötés; ñöthîñg wàs éxpörtéd.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The comparison was stopped.</source>
   <translation>[Thé çömpàrîsöñ wàs stöppéd.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The note could not be written anywhere ({cause}). Copy its text out of the editor.</source>
   <translation>[Thé ñöté çöûld ñöt bé wrîttéñ àñýwhéré ({cause}). Çöpý îts téxt öût öf thé édîtör.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The password for {name} is wrong.</source>
   <translation>[Thé pàsswörd för {name} îs wröñg.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The template {path} cannot be applied: {cause}.</source>
   <translation>[Thé témplàté {path} çàññöt bé àpplîéd: {cause}.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The template {path} has a mistake: {cause}.</source>
   <translation>[Thé témplàté {path} hàs à mîstàké: {cause}.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The template {path}, line {line} has a mistake: {cause}.</source>
   <translation>[Thé témplàté {path}, lîñé {line} hàs à mîstàké: {cause}.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The work on {name} {how} and was given up; everything else goes on.</source>
   <translation>[Thé wörk öñ {name} {how} àñd wàs gîvéñ ûp; évérýthîñg élsé göés öñ.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no backup of it in {path}.</source>
   <translation>[Théré îs ñö bàçkûp öf ît îñ {path}.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Writing the findings</source>
   <translation>[Wrîtîñg thé fîñdîñgs~~~~~~~]</translation>
  </message>
  <message>
   <source>Your notes are still looked for in documents that have changed; try again in a moment.</source>
   <translation>[Ýöûr ñötés àré stîll löökéd för îñ döçûméñts thàt hàvé çhàñgéd; trý àgàîñ îñ à möméñt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>a symbol has neither spaces nor backslashes</source>
   <translation>[à sýmböl hàs ñéîthér spàçés ñör bàçkslàshés~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>a symbol is printed in capitals</source>
   <translation>[à sýmböl îs prîñtéd îñ çàpîtàls~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>adds “{words}”</source>
   <translation>[àdds “{words}”~~~~~]</translation>
  </message>
  <message>
   <source>an unknown document</source>
   <translation>[àñ ûñkñöwñ döçûméñt~~~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>and %n more differences that are not shown</source>
   <translation>
    <numerusform>[àñd %n möré dîfféréñçés thàt àré ñöt shöwñ~~~~~~~~~~~~~~~]</numerusform>
    <numerusform>[àñd %n möré dîfféréñçés thàt àré ñöt shöwñ~~~~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>annex</source>
   <translation>[àññéx~~]</translation>
  </message>
  <message>
   <source>annex {number_of}</source>
   <translation>[àññéx {number_of}~~~~~~]</translation>
  </message>
  <message>
   <source>another form: {pairs}</source>
   <translation>[àñöthér förm: {pairs}~~~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>another form: {pairs} and %n more</source>
   <translation>
    <numerusform>[àñöthér förm: {pairs} àñd %n möré~~~~~~~~~~~~]</numerusform>
    <numerusform>[àñöthér förm: {pairs} àñd %n möré~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>another place fits the words better than the cited one</source>
   <translation>[àñöthér plàçé fîts thé wörds béttér thàñ thé çîtéd öñé~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>article {article}</source>
   <translation>[àrtîçlé {article}~~~~~~]</translation>
  </message>
  <message>
   <source>book {number_of}</source>
   <translation>[böök {number_of}~~~~~~]</translation>
  </message>
  <message>
   <source>chap. {number_of}</source>
   <translation>[çhàp. {number_of}~~~~~~]</translation>
  </message>
  <message>
   <source>cited to {names}, found in another source</source>
   <translation>[çîtéd tö {names}, föûñd îñ àñöthér söûrçé~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>cited to {names}, found in {document}</source>
   <translation>[çîtéd tö {names}, föûñd îñ {document}~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>cited to {names}, which are not open</source>
   <translation>[çîtéd tö {names}, whîçh àré ñöt öpéñ~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>cited to {names}, which are not open; found in {document}</source>
   <translation>[çîtéd tö {names}, whîçh àré ñöt öpéñ; föûñd îñ {document}~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>cited to {names}, which is not open</source>
   <translation>[çîtéd tö {names}, whîçh îs ñöt öpéñ~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>cited to {names}, which is not open; found in {document}</source>
   <translation>[çîtéd tö {names}, whîçh îs ñöt öpéñ; föûñd îñ {document}~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>crashed</source>
   <translation>[çràshéd~~]</translation>
  </message>
  <message>
   <source>date</source>
   <translation>[dàté~]</translation>
  </message>
  <message>
   <source>documents of the General Assembly are numbered by session, not by year</source>
   <translation>[döçûméñts öf thé Géñéràl Àssémblý àré ñûmbéréd bý séssîöñ, ñöt bý ýéàr~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>documents of this body are numbered by year of four digits</source>
   <translation>[döçûméñts öf thîs bödý àré ñûmbéréd bý ýéàr öf föûr dîgîts~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>every difference is shown</source>
   <translation>[évérý dîfféréñçé îs shöwñ~~~~~~~~~]</translation>
  </message>
  <message>
   <source>footnote {note}</source>
   <translation>[föötñöté {note}~~~~~]</translation>
  </message>
  <message>
   <source>footnote {note} cites nothing that could be read</source>
   <translation>[föötñöté {note} çîtés ñöthîñg thàt çöûld bé réàd~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>footnote {note} does not cite “{name}”; {place} does</source>
   <translation>[föötñöté {note} döés ñöt çîté “{name}”; {place} döés~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>footnote {note}, to which it points, could not be read</source>
   <translation>[föötñöté {note}, tö whîçh ît pöîñts, çöûld ñöt bé réàd~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>footnote {note}, to which it points, was not found</source>
   <translation>[föötñöté {note}, tö whîçh ît pöîñts, wàs ñöt föûñd~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>footnotes {numbers} cite %n documents: {names}</source>
   <translation>
    <numerusform>[föötñötés {numbers} çîté %n döçûméñts: {names}~~~~~~~~~~~~~~~~]</numerusform>
    <numerusform>[föötñötés {numbers} çîté %n döçûméñts: {names}~~~~~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>found elsewhere in this document</source>
   <translation>[föûñd élséwhéré îñ thîs döçûméñt~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>found in article {article}</source>
   <translation>[föûñd îñ àrtîçlé {article}~~~~~~~~~]</translation>
  </message>
  <message>
   <source>found in footnote {note}</source>
   <translation>[föûñd îñ föötñöté {note}~~~~~~~~]</translation>
  </message>
  <message>
   <source>found on page {page}</source>
   <translation>[föûñd öñ pàgé {page}~~~~~~~]</translation>
  </message>
  <message>
   <source>found on page {page}, in {division}</source>
   <translation>[föûñd öñ pàgé {page}, îñ {division}~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>found on page {page}, para. {paragraph}</source>
   <translation>[föûñd öñ pàgé {page}, pàrà. {paragraph}~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>found on page {page}, para. {paragraph}, in {division}</source>
   <translation>[föûñd öñ pàgé {page}, pàrà. {paragraph}, îñ {division}~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>found on para. {paragraph}</source>
   <translation>[föûñd öñ pàrà. {paragraph}~~~~~~~~~]</translation>
  </message>
  <message>
   <source>found on para. {paragraph}, in {division}</source>
   <translation>[föûñd öñ pàrà. {paragraph}, îñ {division}~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>in {division}</source>
   <translation>[îñ {division}~~~~~]</translation>
  </message>
  <message>
   <source>in {division}, page {page}</source>
   <translation>[îñ {division}, pàgé {page}~~~~~~~~~]</translation>
  </message>
  <message>
   <source>in {division}, para. {paragraph}</source>
   <translation>[îñ {division}, pàrà. {paragraph}~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>it names a place, but no document</source>
   <translation>[ît ñàmés à plàçé, bût ñö döçûméñt~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>it names neither author nor note</source>
   <translation>[ît ñàmés ñéîthér àûthör ñör ñöté~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>it points to {place}, which is not resolved: {reason}</source>
   <translation>[ît pöîñts tö {place}, whîçh îs ñöt résölvéd: {reason}~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>its citation leads nowhere: {reason}</source>
   <translation>[îts çîtàtîöñ léàds ñöwhéré: {reason}~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>its file name</source>
   <translation>[îts fîlé ñàmé~~~~~]</translation>
  </message>
  <message>
   <source>its link leads nowhere (“{address}”)</source>
   <translation>[îts lîñk léàds ñöwhéré (“{address}”)~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>its number</source>
   <translation>[îts ñûmbér~~~~]</translation>
  </message>
  <message>
   <source>its number is missing</source>
   <translation>[îts ñûmbér îs mîssîñg~~~~~~~]</translation>
  </message>
  <message>
   <source>its parts are divided by a slash</source>
   <translation>[îts pàrts àré dîvîdéd bý à slàsh~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>its symbol</source>
   <translation>[îts sýmböl~~~~]</translation>
  </message>
  <message>
   <source>its title</source>
   <translation>[îts tîtlé~~~]</translation>
  </message>
  <message numerus="yes">
   <source>leaves out %n words, {weights} among them: “{words}”</source>
   <translation>
    <numerusform>[léàvés öût %n wörds, {weights} àmöñg thém: “{words}”~~~~~~~~~~~~~~~~~~]</numerusform>
    <numerusform>[léàvés öût %n wörds, {weights} àmöñg thém: “{words}”~~~~~~~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>leaves out %n words: “{words}”</source>
   <translation>
    <numerusform>[léàvés öût %n wörds: “{words}”~~~~~~~~~~]</numerusform>
    <numerusform>[léàvés öût %n wörds: “{words}”~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>leaves out “{words}”</source>
   <translation>[léàvés öût “{words}”~~~~~~~]</translation>
  </message>
  <message>
   <source>link text names {name}, its address leads elsewhere: {address}</source>
   <translation>[lîñk téxt ñàmés {name}, îts àddréss léàds élséwhéré: {address}~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>link text names {name}, its address leads to {address}</source>
   <translation>[lîñk téxt ñàmés {name}, îts àddréss léàds tö {address}~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>linked by hand</source>
   <translation>[lîñkéd bý hàñd~~~~~]</translation>
  </message>
  <message>
   <source>may be a translation: {names} is in another language</source>
   <translation>[màý bé à tràñslàtîöñ: {names} îs îñ àñöthér làñgûàgé~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>modal</source>
   <translation>[mödàl~~]</translation>
  </message>
  <message>
   <source>name</source>
   <translation>[ñàmé~]</translation>
  </message>
  <message>
   <source>negation</source>
   <translation>[ñégàtîöñ~~~]</translation>
  </message>
  <message>
   <source>no heading of this file names {division}</source>
   <translation>[ñö héàdîñg öf thîs fîlé ñàmés {division}~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>no passage comes near it</source>
   <translation>[ñö pàssàgé çömés ñéàr ît~~~~~~~~]</translation>
  </message>
  <message>
   <source>no source is open</source>
   <translation>[ñö söûrçé îs öpéñ~~~~~~]</translation>
  </message>
  <message>
   <source>no text could be recognised in {document}</source>
   <translation>[ñö téxt çöûld bé réçögñîséd îñ {document}~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>not cited</source>
   <translation>[ñöt çîtéd~~~]</translation>
  </message>
  <message>
   <source>not found in {names}, searched as a whole</source>
   <translation>[ñöt föûñd îñ {names}, séàrçhéd às à whölé~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>not found: “{words}”</source>
   <translation>[ñöt föûñd: “{words}”~~~~~~~]</translation>
  </message>
  <message>
   <source>not in {documents}; also cited to {names}, which are not open</source>
   <translation>[ñöt îñ {documents}; àlsö çîtéd tö {names}, whîçh àré ñöt öpéñ~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>not in {documents}; also cited to {names}, which is not open</source>
   <translation>[ñöt îñ {documents}; àlsö çîtéd tö {names}, whîçh îs ñöt öpéñ~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>note</source>
   <translation>[ñöté~]</translation>
  </message>
  <message>
   <source>nothing is cited before it</source>
   <translation>[ñöthîñg îs çîtéd béföré ît~~~~~~~~~]</translation>
  </message>
  <message>
   <source>number</source>
   <translation>[ñûmbér~~]</translation>
  </message>
  <message>
   <source>only a part of it is found</source>
   <translation>[öñlý à pàrt öf ît îs föûñd~~~~~~~~~]</translation>
  </message>
  <message>
   <source>page {page}</source>
   <translation>[pàgé {page}~~~~]</translation>
  </message>
  <message>
   <source>page {page} has no text: recognise it first</source>
   <translation>[pàgé {page} hàs ñö téxt: réçögñîsé ît fîrst~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>page {page} is beyond the end of {document}, whose last page is {last}</source>
   <translation>[pàgé {page} îs béýöñd thé éñd öf {document}, whösé làst pàgé îs {last}~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>page {page}, para. {paragraph}</source>
   <translation>[pàgé {page}, pàrà. {paragraph}~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>page {page}, para. {paragraph}, counted with the one that is continued from the page before</source>
   <translation>[pàgé {page}, pàrà. {paragraph}, çöûñtéd wîth thé öñé thàt îs çöñtîñûéd fröm thé pàgé béföré~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>page {page}, para. {paragraph}, counted without the one that is continued from the page before</source>
   <translation>[pàgé {page}, pàrà. {paragraph}, çöûñtéd wîthöût thé öñé thàt îs çöñtîñûéd fröm thé pàgé béföré~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>pages are {offset} ahead, seen in {seen} of {all}</source>
   <translation>[pàgés àré {offset} àhéàd, sééñ îñ {seen} öf {all}~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>pages are {offset} behind, seen in {seen} of {all}</source>
   <translation>[pàgés àré {offset} béhîñd, sééñ îñ {seen} öf {all}~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>para. {paragraph}</source>
   <translation>[pàrà. {paragraph}~~~~~~]</translation>
  </message>
  <message>
   <source>paragraphs cannot be told apart in this file</source>
   <translation>[pàràgràphs çàññöt bé töld àpàrt îñ thîs fîlé~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>part {number_of}</source>
   <translation>[pàrt {number_of}~~~~~~]</translation>
  </message>
  <message>
   <source>preamble</source>
   <translation>[préàmblé~~~]</translation>
  </message>
  <message numerus="yes">
   <source>put together from %n places</source>
   <translation>
    <numerusform>[pût tögéthér fröm %n plàçés~~~~~~~~~]</numerusform>
    <numerusform>[pût tögéthér fröm %n plàçés~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>put together from %n places, which is not shown</source>
   <translation>
    <numerusform>[pût tögéthér fröm %n plàçés, whîçh îs ñöt shöwñ~~~~~~~~~~~~~~~~]</numerusform>
    <numerusform>[pût tögéthér fröm %n plàçés, whîçh îs ñöt shöwñ~~~~~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>quantifier</source>
   <translation>[qûàñtîfîér~~~~]</translation>
  </message>
  <message>
   <source>review</source>
   <translation>[révîéw~~]</translation>
  </message>
  <message>
   <source>says “{mine}” for “{theirs}”</source>
   <translation>[sàýs “{mine}” för “{theirs}”~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>sect. {number_of}</source>
   <translation>[séçt. {number_of}~~~~~~]</translation>
  </message>
  <message>
   <source>set in italics: it may be emphasis</source>
   <translation>[sét îñ îtàlîçs: ît màý bé émphàsîs~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>shown: brackets or ellipses</source>
   <translation>[shöwñ: bràçkéts ör éllîpsés~~~~~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>shown: brackets or ellipses, which leave out %n words</source>
   <translation>
    <numerusform>[shöwñ: bràçkéts ör éllîpsés, whîçh léàvé öût %n wörds~~~~~~~~~~~~~~~~~~~]</numerusform>
    <numerusform>[shöwñ: bràçkéts ör éllîpsés, whîçh léàvé öût %n wörds~~~~~~~~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>shown: brackets or ellipses, which leave out 1 word</source>
   <translation>[shöwñ: bràçkéts ör éllîpsés, whîçh léàvé öût 1 wörd~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>spelling: {pairs}</source>
   <translation>[spéllîñg: {pairs}~~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>spelling: {pairs} and %n more</source>
   <translation>
    <numerusform>[spéllîñg: {pairs} àñd %n möré~~~~~~~~~~]</numerusform>
    <numerusform>[spéllîñg: {pairs} àñd %n möré~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>text</source>
   <translation>[téxt~]</translation>
  </message>
  <message>
   <source>text, page {page}</source>
   <translation>[téxt, pàgé {page}~~~~~~]</translation>
  </message>
  <message>
   <source>the document</source>
   <translation>[thé döçûméñt~~~~]</translation>
  </message>
  <message>
   <source>the document that it cites is not named</source>
   <translation>[thé döçûméñt thàt ît çîtés îs ñöt ñàméd~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>the names on its first page</source>
   <translation>[thé ñàmés öñ îts fîrst pàgé~~~~~~~~~]</translation>
  </message>
  <message>
   <source>the nearest passage has {number}% of it</source>
   <translation>[thé ñéàrést pàssàgé hàs {number}% öf ît~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>the paragraphs of this file are not numbered</source>
   <translation>[thé pàràgràphs öf thîs fîlé àré ñöt ñûmbéréd~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>the same words in the same order</source>
   <translation>[thé sàmé wörds îñ thé sàmé ördér~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>the same words in the same order, but for typography</source>
   <translation>[thé sàmé wörds îñ thé sàmé ördér, bût för týpögràphý~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>the source has these words in another order</source>
   <translation>[thé söûrçé hàs thésé wörds îñ àñöthér ördér~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>the source has these words in another order: “{words}”</source>
   <translation>[thé söûrçé hàs thésé wörds îñ àñöthér ördér: “{words}”~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>the source has “{words}” right before these words</source>
   <translation>[thé söûrçé hàs “{words}” rîght béföré thésé wörds~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>the source has “{words}” right behind these words</source>
   <translation>[thé söûrçé hàs “{words}” rîght béhîñd thésé wörds~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>there is no footnote {note}</source>
   <translation>[théré îs ñö föötñöté {note}~~~~~~~~~]</translation>
  </message>
  <message>
   <source>there is no page {page}</source>
   <translation>[théré îs ñö pàgé {page}~~~~~~~~]</translation>
  </message>
  <message>
   <source>this file has no numbered articles</source>
   <translation>[thîs fîlé hàs ñö ñûmbéréd àrtîçlés~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>this file has no page numbers of its own</source>
   <translation>[thîs fîlé hàs ñö pàgé ñûmbérs öf îts öwñ~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>took too long</source>
   <translation>[töök töö löñg~~~~~]</translation>
  </message>
  <message>
   <source>unlinked by hand</source>
   <translation>[ûñlîñkéd bý hàñd~~~~~~]</translation>
  </message>
  <message>
   <source>vol. {number_of}</source>
   <translation>[völ. {number_of}~~~~~~]</translation>
  </message>
  <message>
   <source>was halted from outside</source>
   <translation>[wàs hàltéd fröm öûtsîdé~~~~~~~~]</translation>
  </message>
  <message>
   <source>your assignment</source>
   <translation>[ýöûr àssîgñméñt~~~~~]</translation>
  </message>
  <message>
   <source>{document} has no readable text: recognise it first.</source>
   <translation>[{document} hàs ñö réàdàblé téxt: réçögñîsé ît fîrst.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{document} has no text: recognise it first</source>
   <translation>[{document} hàs ñö téxt: réçögñîsé ît fîrst~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{fault}, the page that {place} cites</source>
   <translation>[{fault}, thé pàgé thàt {place} çîtés~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>[{first} tö {last}~~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>{kind} %n cannot be read: {cause}</source>
   <translation>
    <numerusform>[{kind} %n çàññöt bé réàd: {cause}~~~~~~~~~~~~]</numerusform>
    <numerusform>[{kind} %n çàññöt bé réàd: {cause}~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} can be opened when LibreOffice is installed, or after saving it as PDF or DOCX.</source>
   <translation>[{name} çàñ bé öpéñéd whéñ LîbréÖffîçé îs îñstàlléd, ör àftér sàvîñg ît às PDF ör DÖÇX.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} cannot be annotated ({cause}).</source>
   <translation>[{name} çàññöt bé àññötàtéd ({cause}).~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} cannot be laid out on pages.</source>
   <translation>[{name} çàññöt bé làîd öût öñ pàgés.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} cannot be read: {cause}.</source>
   <translation>[{name} çàññöt bé réàd: {cause}.~~~~~~~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>{name} fits %n open documents by {by}: {names}</source>
   <translation>
    <numerusform>[{name} fîts %n öpéñ döçûméñts bý {by}: {names}~~~~~~~~~~~~~~~~]</numerusform>
    <numerusform>[{name} fîts %n öpéñ döçûméñts bý {by}: {names}~~~~~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} has changed since it was compared; open it anew before exporting.</source>
   <translation>[{name} hàs çhàñgéd sîñçé ît wàs çömpàréd; öpéñ ît àñéw béföré éxpörtîñg.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} is a damaged archive and cannot be opened.</source>
   <translation>[{name} îs à dàmàgéd àrçhîvé àñd çàññöt bé öpéñéd.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} is a drawing (SVG), not a text document.</source>
   <translation>[{name} îs à dràwîñg (SVG), ñöt à téxt döçûméñt.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} is a file of another program, or damaged, and no text document.</source>
   <translation>[{name} îs à fîlé öf àñöthér prögràm, ör dàmàgéd, àñd ñö téxt döçûméñt.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} is a folder: give a document.</source>
   <translation>[{name} îs à földér: gîvé à döçûméñt.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} is an archive or a file of another program, not a text document.</source>
   <translation>[{name} îs àñ àrçhîvé ör à fîlé öf àñöthér prögràm, ñöt à téxt döçûméñt.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} is damaged and cannot be opened.</source>
   <translation>[{name} îs dàmàgéd àñd çàññöt bé öpéñéd.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} is damaged or encrypted: LibreOffice could not open it.</source>
   <translation>[{name} îs dàmàgéd ör éñçrýptéd: LîbréÖffîçé çöûld ñöt öpéñ ît.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} is damaged: its pages cannot be read.</source>
   <translation>[{name} îs dàmàgéd: îts pàgés çàññöt bé réàd.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} is damaged: none of its pages can be read.</source>
   <translation>[{name} îs dàmàgéd: ñöñé öf îts pàgés çàñ bé réàd.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} is damaged: {seen} of {all} pages could be read.</source>
   <translation>[{name} îs dàmàgéd: {seen} öf {all} pàgés çöûld bé réàd.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} is damaged: {seen} of {all} pages could be read; words may be missing.</source>
   <translation>[{name} îs dàmàgéd: {seen} öf {all} pàgés çöûld bé réàd; wörds màý bé mîssîñg.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} is empty: choose another file.</source>
   <translation>[{name} îs émptý: çhöösé àñöthér fîlé.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} is encrypted: give its password.</source>
   <translation>[{name} îs éñçrýptéd: gîvé îts pàsswörd.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} is encrypted: save it without a password, or as PDF, and open that.</source>
   <translation>[{name} îs éñçrýptéd: sàvé ît wîthöût à pàsswörd, ör às PDF, àñd öpéñ thàt.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} is no document that can be read: damaged or of another kind; choose another file.</source>
   <translation>[{name} îs ñö döçûméñt thàt çàñ bé réàd: dàmàgéd ör öf àñöthér kîñd; çhöösé àñöthér fîlé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} is no file: give a document.</source>
   <translation>[{name} îs ñö fîlé: gîvé à döçûméñt.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} is too large to be laid out on pages.</source>
   <translation>[{name} îs töö làrgé tö bé làîd öût öñ pàgés.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} is too large to be opened.</source>
   <translation>[{name} îs töö làrgé tö bé öpéñéd.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} needs more memory than the program allows itself.</source>
   <translation>[{name} ñééds möré mémörý thàñ thé prögràm àllöws îtsélf.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} took LibreOffice too long and was given up; try it after saving it as PDF.</source>
   <translation>[{name} töök LîbréÖffîçé töö löñg àñd wàs gîvéñ ûp; trý ît àftér sàvîñg ît às PDF.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} was not found.</source>
   <translation>[{name} wàs ñöt föûñd.~~~~~~~]</translation>
  </message>
  <message>
   <source>{name}: its text could not be recognised from its pictures in reasonable time.</source>
   <translation>[{name}: îts téxt çöûld ñöt bé réçögñîséd fröm îts pîçtûrés îñ réàsöñàblé tîmé.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{pages} of {name}: some words cannot be read, for their font does not name its letters.</source>
   <translation>[{pages} öf {name}: sömé wörds çàññöt bé réàd, för théîr föñt döés ñöt ñàmé îts léttérs.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{pages} of {name}: some words cannot be read, for their font does not name its letters; install tesseract with its language files (Debian: tesseract-ocr) to have it recognised.</source>
   <translation>[{pages} öf {name}: sömé wörds çàññöt bé réàd, för théîr föñt döés ñöt ñàmé îts léttérs; îñstàll tésséràçt wîth îts làñgûàgé fîlés (Débîàñ: tésséràçt-öçr) tö hàvé ît réçögñîséd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{pages} of {name}: the text was recognised from a picture; it may hold errors.</source>
   <translation>[{pages} öf {name}: thé téxt wàs réçögñîséd fröm à pîçtûré; ît màý höld érrörs.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{pages} of {name}: there is no text that can be read, only a picture.</source>
   <translation>[{pages} öf {name}: théré îs ñö téxt thàt çàñ bé réàd, öñlý à pîçtûré.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{pages} of {name}: there is no text that can be read, only a picture; install tesseract with its language files (Debian: tesseract-ocr) to have it recognised.</source>
   <translation>[{pages} öf {name}: théré îs ñö téxt thàt çàñ bé réàd, öñlý à pîçtûré; îñstàll tésséràçt wîth îts làñgûàgé fîlés (Débîàñ: tésséràçt-öçr) tö hàvé ît réçögñîséd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} cannot be opened: the disk is full. Free some space and try again.</source>
   <translation>[{path} çàññöt bé öpéñéd: thé dîsk îs fûll. Fréé sömé spàçé àñd trý àgàîñ.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} cannot be opened: the file or its folder cannot be reached. Check that it is there.</source>
   <translation>[{path} çàññöt bé öpéñéd: thé fîlé ör îts földér çàññöt bé réàçhéd. Çhéçk thàt ît îs théré.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} cannot be reached ({cause}). Check that it is there.</source>
   <translation>[{path} çàññöt bé réàçhéd ({cause}). Çhéçk thàt ît îs théré.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} cannot be read ({cause}); check that it is there.</source>
   <translation>[{path} çàññöt bé réàd ({cause}); çhéçk thàt ît îs théré.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} cannot be read as a template ({cause}); choose another one.</source>
   <translation>[{path} çàññöt bé réàd às à témplàté ({cause}); çhöösé àñöthér öñé.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} cannot be read or written: the disk reports a fault. Save the case under another name.</source>
   <translation>[{path} çàññöt bé réàd ör wrîttéñ: thé dîsk répörts à fàûlt. Sàvé thé çàsé ûñdér àñöthér ñàmé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} cannot be read: {cause}. The default keys are used.</source>
   <translation>[{path} çàññöt bé réàd: {cause}. Thé défàûlt kéýs àré ûséd.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} cannot be read: {cause}. The default settings are used.</source>
   <translation>[{path} çàññöt bé réàd: {cause}. Thé défàûlt séttîñgs àré ûséd.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} cannot be written (it is read-only or the disk is full): it is shown, but nothing can be saved.</source>
   <translation>[{path} çàññöt bé wrîttéñ (ît îs réàd-öñlý ör thé dîsk îs fûll): ît îs shöwñ, bût ñöthîñg çàñ bé sàvéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} cannot be written: the disk is full. Free some space and try again.</source>
   <translation>[{path} çàññöt bé wrîttéñ: thé dîsk îs fûll. Fréé sömé spàçé àñd trý àgàîñ.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} cannot be written: the file or its folder is read-only. Save the case under another name.</source>
   <translation>[{path} çàññöt bé wrîttéñ: thé fîlé ör îts földér îs réàd-öñlý. Sàvé thé çàsé ûñdér àñöthér ñàmé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} cannot be written: {cause}.</source>
   <translation>[{path} çàññöt bé wrîttéñ: {cause}.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} cannot take a text of that length. Divide it into several notes.</source>
   <translation>[{path} çàññöt tàké à téxt öf thàt léñgth. Dîvîdé ît îñtö sévéràl ñötés.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} could not be read or written ({cause}).</source>
   <translation>[{path} çöûld ñöt bé réàd ör wrîttéñ ({cause}).~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} could not be written ({cause}); choose another place or free some space.</source>
   <translation>[{path} çöûld ñöt bé wrîttéñ ({cause}); çhöösé àñöthér plàçé ör fréé sömé spàçé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} exists already; choose another name or allow it to be replaced.</source>
   <translation>[{path} éxîsts àlréàdý; çhöösé àñöthér ñàmé ör àllöw ît tö bé réplàçéd.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} holds no notes that can be read; give a JSON export or W3C annotations.</source>
   <translation>[{path} hölds ñö ñötés thàt çàñ bé réàd; gîvé à JSÖÑ éxpört ör W3Ç àññötàtîöñs.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} holds something that cannot be read ({cause}). {sentence}</source>
   <translation>[{path} hölds söméthîñg thàt çàññöt bé réàd ({cause}). {sentence}~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} holds something that cannot be read.</source>
   <translation>[{path} hölds söméthîñg thàt çàññöt bé réàd.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} is a case file or another database and stays as it is; choose another name.</source>
   <translation>[{path} îs à çàsé fîlé ör àñöthér dàtàbàsé àñd stàýs às ît îs; çhöösé àñöthér ñàmé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} is a database of another program, not a case file; choose another one.</source>
   <translation>[{path} îs à dàtàbàsé öf àñöthér prögràm, ñöt à çàsé fîlé; çhöösé àñöthér öñé.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} is a database, but not a case file of this program.</source>
   <translation>[{path} îs à dàtàbàsé, bût ñöt à çàsé fîlé öf thîs prögràm.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} is a folder; give the name of a file in it.</source>
   <translation>[{path} îs à földér; gîvé thé ñàmé öf à fîlé îñ ît.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} is damaged ({cause}) and was left as it is. {sentence}</source>
   <translation>[{path} îs dàmàgéd ({cause}) àñd wàs léft às ît îs. {sentence}~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} is damaged.</source>
   <translation>[{path} îs dàmàgéd.~~~~~~]</translation>
  </message>
  <message>
   <source>{path} is damaged. {sentence}</source>
   <translation>[{path} îs dàmàgéd. {sentence}~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} is empty and no case file; delete it or choose another name.</source>
   <translation>[{path} îs émptý àñd ñö çàsé fîlé; délété ît ör çhöösé àñöthér ñàmé.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} is in use by another program. Close that program's window or wait, and try again.</source>
   <translation>[{path} îs îñ ûsé bý àñöthér prögràm. Çlösé thàt prögràm's wîñdöw ör wàît, àñd trý àgàîñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} is no JSON file; give a JSON export or W3C annotations.</source>
   <translation>[{path} îs ñö JSÖÑ fîlé; gîvé à JSÖÑ éxpört ör W3Ç àññötàtîöñs.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} is no valid TOML: {cause}. The default keys are used.</source>
   <translation>[{path} îs ñö vàlîd TÖML: {cause}. Thé défàûlt kéýs àré ûséd.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} is not a case file and stays as it is; choose another name.</source>
   <translation>[{path} îs ñöt à çàsé fîlé àñd stàýs às ît îs; çhöösé àñöthér ñàmé.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} is not a case file.</source>
   <translation>[{path} îs ñöt à çàsé fîlé.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} is not a case file; choose another one.</source>
   <translation>[{path} îs ñöt à çàsé fîlé; çhöösé àñöthér öñé.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} is not a file; give the name of a case file.</source>
   <translation>[{path} îs ñöt à fîlé; gîvé thé ñàmé öf à çàsé fîlé.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} is one of the documents compared and stays as it is; choose another name.</source>
   <translation>[{path} îs öñé öf thé döçûméñts çömpàréd àñd stàýs às ît îs; çhöösé àñöthér ñàmé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} is open in another window; close that one or choose another name.</source>
   <translation>[{path} îs öpéñ îñ àñöthér wîñdöw; çlösé thàt öñé ör çhöösé àñöthér ñàmé.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} is read-only. Save the case under another name to change it.</source>
   <translation>[{path} îs réàd-öñlý. Sàvé thé çàsé ûñdér àñöthér ñàmé tö çhàñgé ît.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} is this case already; choose another name.</source>
   <translation>[{path} îs thîs çàsé àlréàdý; çhöösé àñöthér ñàmé.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} is too large for a file of notes.</source>
   <translation>[{path} îs töö làrgé för à fîlé öf ñötés.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} is too large for a template.</source>
   <translation>[{path} îs töö làrgé för à témplàté.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} must be brought up to date, but it cannot be written. Free some space, or copy it to a folder that can be written.</source>
   <translation>[{path} mûst bé bröûght ûp tö dàté, bût ît çàññöt bé wrîttéñ. Fréé sömé spàçé, ör çöpý ît tö à földér thàt çàñ bé wrîttéñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} must be brought up to date, but no backup could be made in {folder} ({cause}). Free some space there and open it again.</source>
   <translation>[{path} mûst bé bröûght ûp tö dàté, bût ñö bàçkûp çöûld bé màdé îñ {folder} ({cause}). Fréé sömé spàçé théré àñd öpéñ ît àgàîñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} names no reply; open the reply first, then this case.</source>
   <translation>[{path} ñàmés ñö réplý; öpéñ thé réplý fîrst, théñ thîs çàsé.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} takes too long to check and was not opened.</source>
   <translation>[{path} tàkés töö löñg tö çhéçk àñd wàs ñöt öpéñéd.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} was made by a newer version of this program and was left as it is. Update the program to open it.</source>
   <translation>[{path} wàs màdé bý à ñéwér vérsîöñ öf thîs prögràm àñd wàs léft às ît îs. Ûpdàté thé prögràm tö öpéñ ît.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} was moved or deleted meanwhile. Save the case under another name.</source>
   <translation>[{path} wàs mövéd ör délétéd méàñwhîlé. Sàvé thé çàsé ûñdér àñöthér ñàmé.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} was not opened: it holds a {kind}, which no case file does.</source>
   <translation>[{path} wàs ñöt öpéñéd: ît hölds à {kind}, whîçh ñö çàsé fîlé döés.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path} was not opened: its tables are not those of a case file.</source>
   <translation>[{path} wàs ñöt öpéñéd: îts tàblés àré ñöt thösé öf à çàsé fîlé.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path}, line {line}</source>
   <translation>[{path}, lîñé {line}~~~~~~~]</translation>
  </message>
  <message>
   <source>{path}: there is no command “{name}”. The default keys are used.</source>
   <translation>[{path}: théré îs ñö çömmàñd “{name}”. Thé défàûlt kéýs àré ûséd.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path}: write the keys of “{name}” as a list of texts. The default keys are used.</source>
   <translation>[{path}: wrîté thé kéýs öf “{name}” às à lîst öf téxts. Thé défàûlt kéýs àré ûséd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path}: {sentence} The default keys are used.</source>
   <translation>[{path}: {sentence} Thé défàûlt kéýs àré ûséd.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path}: “{keys}” of “{name}” is taken by “{other}”. The default keys are used.</source>
   <translation>[{path}: “{keys}” öf “{name}” îs tàkéñ bý “{other}”. Thé défàûlt kéýs àré ûséd.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{path}: “{name}” has a wrong value. The default settings are used.</source>
   <translation>[{path}: “{name}” hàs à wröñg vàlûé. Thé défàûlt séttîñgs àré ûséd.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>{place} cites %n documents: {names}</source>
   <translation>
    <numerusform>[{place} çîtés %n döçûméñts: {names}~~~~~~~~~~~~]</numerusform>
    <numerusform>[{place} çîtés %n döçûméñts: {names}~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>{ranges} and {range}</source>
   <translation>[{ranges} àñd {range}~~~~~~~]</translation>
  </message>
  <message>
   <source>{ranges}, {range}</source>
   <translation>[{ranges}, {range}~~~~~~]</translation>
  </message>
  <message>
   <source>{weight} and {weights}</source>
   <translation>[{weight} àñd {weights}~~~~~~~~]</translation>
  </message>
  <message>
   <source>{weight} differs: adds “{mine}”</source>
   <translation>[{weight} dîfférs: àdds “{mine}”~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{weight} differs: leaves out “{theirs}”</source>
   <translation>[{weight} dîfférs: léàvés öût “{theirs}”~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{weight} differs: {mine} / {theirs}</source>
   <translation>[{weight} dîfférs: {mine} / {theirs}~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{weight} in brackets: {mine} for “{theirs}”</source>
   <translation>[{weight} îñ bràçkéts: {mine} för “{theirs}”~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{weight} left out: “{theirs}”</source>
   <translation>[{weight} léft öût: “{theirs}”~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{weight} put in: “{mine}”</source>
   <translation>[{weight} pût îñ: “{mine}”~~~~~~~~~]</translation>
  </message>
  <message>
   <source>“{key}” is no key; write for example c, g g, Shift+Space or Ctrl+Shift+P.</source>
   <translation>[“{key}” îs ñö kéý; wrîté för éxàmplé ç, g g, Shîft+Spàçé ör Çtrl+Shîft+P.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>“{name}” fits %n documents: {names}</source>
   <translation>
    <numerusform>[“{name}” fîts %n döçûméñts: {names}~~~~~~~~~~~~]</numerusform>
    <numerusform>[“{name}” fîts %n döçûméñts: {names}~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>“{name}” fits %n open documents by {by}: {names}</source>
   <translation>
    <numerusform>[“{name}” fîts %n öpéñ döçûméñts bý {by}: {names}~~~~~~~~~~~~~~~~~]</numerusform>
    <numerusform>[“{name}” fîts %n öpéñ döçûméñts bý {by}: {names}~~~~~~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>“{name}” is defined %n times: {names}</source>
   <translation>
    <numerusform>[“{name}” îs défîñéd %n tîmés: {names}~~~~~~~~~~~~~]</numerusform>
    <numerusform>[“{name}” îs défîñéd %n tîmés: {names}~~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>“{name}” is defined in {place}, but not which document it is</source>
   <translation>[“{name}” îs défîñéd îñ {place}, bût ñöt whîçh döçûméñt ît îs~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>“{name}” is malformed: {fault}</source>
   <translation>[“{name}” îs màlförméd: {fault}~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>“{name}” is neither defined nor cited before</source>
   <translation>[“{name}” îs ñéîthér défîñéd ñör çîtéd béföré~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Export</name>
  <message numerus="yes">
   <source>%n finding(s)</source>
   <translation>
    <numerusform>[%n fîñdîñg(s)~~~~~]</numerusform>
    <numerusform>[%n fîñdîñg(s)~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>All findings</source>
   <translation>[Àll fîñdîñgs~~~~]</translation>
  </message>
  <message>
   <source>Comparison and notes (JSON)</source>
   <translation>[Çömpàrîsöñ àñd ñötés (JSÖÑ)~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>[Éxpört~~]</translation>
  </message>
  <message>
   <source>Export to</source>
   <translation>[Éxpört tö~~~]</translation>
  </message>
  <message>
   <source>Exported to {path}.</source>
   <translation>[Éxpörtéd tö {path}.~~~~~~~]</translation>
  </message>
  <message>
   <source>Exporting {name}…</source>
   <translation>[Éxpörtîñg {name}…~~~~~~]</translation>
  </message>
  <message>
   <source>Findings with notes</source>
   <translation>[Fîñdîñgs wîth ñötés~~~~~~~]</translation>
  </message>
  <message>
   <source>Findings:</source>
   <translation>[Fîñdîñgs:~~~]</translation>
  </message>
  <message>
   <source>Format:</source>
   <translation>[Förmàt:~~]</translation>
  </message>
  <message>
   <source>Memorandum (Markdown)</source>
   <translation>[Mémöràñdûm (Màrkdöwñ)~~~~~~~]</translation>
  </message>
  <message>
   <source>Memorandum (Word), notes as comments</source>
   <translation>[Mémöràñdûm (Wörd), ñötés às çömméñts~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Memorandum (Word), notes as text</source>
   <translation>[Mémöràñdûm (Wörd), ñötés às téxt~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Memorandum (plain text)</source>
   <translation>[Mémöràñdûm (plàîñ téxt)~~~~~~~~]</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>[Prévîéw~~]</translation>
  </message>
  <message>
   <source>Printed to {path}.</source>
   <translation>[Prîñtéd tö {path}.~~~~~~]</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>[Pröbléms~~~]</translation>
  </message>
  <message>
   <source>Report (HTML, one file)</source>
   <translation>[Répört (HTML, öñé fîlé)~~~~~~~~]</translation>
  </message>
  <message>
   <source>Reviewed findings</source>
   <translation>[Révîéwéd fîñdîñgs~~~~~~]</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>[Sàvé…~~]</translation>
  </message>
  <message>
   <source>Sent to the printer.</source>
   <translation>[Séñt tö thé prîñtér.~~~~~~~]</translation>
  </message>
  <message>
   <source>Table of findings (CSV)</source>
   <translation>[Tàblé öf fîñdîñgs (ÇSV)~~~~~~~~]</translation>
  </message>
  <message>
   <source>Template {name}</source>
   <translation>[Témplàté {name}~~~~~]</translation>
  </message>
  <message>
   <source>The export is still being written. Esc stops it.</source>
   <translation>[Thé éxpört îs stîll béîñg wrîttéñ. Ésç stöps ît.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The export was stopped; nothing was written.</source>
   <translation>[Thé éxpört wàs stöppéd; ñöthîñg wàs wrîttéñ.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The findings that the list shows</source>
   <translation>[Thé fîñdîñgs thàt thé lîst shöws~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The reply with highlights and notes (PDF)</source>
   <translation>[Thé réplý wîth hîghlîghts àñd ñötés (PDF)~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>W3C Web Annotations (JSON-LD)</source>
   <translation>[W3Ç Wéb Àññötàtîöñs (JSÖÑ-LD)~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>findings</source>
   <translation>[fîñdîñgs~~~]</translation>
  </message>
  <message>
   <source>the preview shows the beginning</source>
   <translation>[thé prévîéw shöws thé bégîññîñg~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>“{document}” with highlights and notes (PDF)</source>
   <translation>[“{document}” wîth hîghlîghts àñd ñötés (PDF)~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Files</name>
  <message>
   <source>Add a source</source>
   <translation>[Àdd à söûrçé~~~~]</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>[Àll fîlés~~~]</translation>
  </message>
  <message>
   <source>Case files</source>
   <translation>[Çàsé fîlés~~~~]</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>[Döçûméñts~~~]</translation>
  </message>
  <message>
   <source>Open a case file</source>
   <translation>[Öpéñ à çàsé fîlé~~~~~~]</translation>
  </message>
  <message>
   <source>Open a reply</source>
   <translation>[Öpéñ à réplý~~~~]</translation>
  </message>
  <message>
   <source>Open what it answers</source>
   <translation>[Öpéñ whàt ît àñswérs~~~~~~~]</translation>
  </message>
  <message>
   <source>Open {document}</source>
   <translation>[Öpéñ {document}~~~~~]</translation>
  </message>
  <message>
   <source>Recent cases</source>
   <translation>[Réçéñt çàsés~~~~]</translation>
  </message>
  <message>
   <source>Save case as</source>
   <translation>[Sàvé çàsé às~~~~]</translation>
  </message>
  <message>
   <source>The case is copied to {path}.</source>
   <translation>[Thé çàsé îs çöpîéd tö {path}.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The case is copied to {path}; your notes go there from now on.</source>
   <translation>[Thé çàsé îs çöpîéd tö {path}; ýöûr ñötés gö théré fröm ñöw öñ.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no recent case yet.</source>
   <translation>[Théré îs ñö réçéñt çàsé ýét.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Where is {name} now?</source>
   <translation>[Whéré îs {name} ñöw?~~~~~~~]</translation>
  </message>
  <message>
   <source>“{name}” means {file} from now on; Ctrl+Z takes it back.</source>
   <translation>[“{name}” méàñs {file} fröm ñöw öñ; Çtrl+Z tàkés ît bàçk.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Find</name>
  <message numerus="yes">
   <source>%n hit(s)</source>
   <translation>
    <numerusform>[%n hît(s)~~~]</numerusform>
    <numerusform>[%n hît(s)~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>Close</source>
   <translation>[Çlösé~~]</translation>
  </message>
  <message>
   <source>Find in this document</source>
   <translation>[Fîñd îñ thîs döçûméñt~~~~~~~]</translation>
  </message>
  <message>
   <source>Hit before</source>
   <translation>[Hît béföré~~~~]</translation>
  </message>
  <message>
   <source>Next hit</source>
   <translation>[Ñéxt hît~~~]</translation>
  </message>
  <message>
   <source>no hit</source>
   <translation>[ñö hît~~]</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>[{number} öf {count}~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>At least one difference that the writer does not show.</source>
   <translation>[Àt léàst öñé dîfféréñçé thàt thé wrîtér döés ñöt shöw.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Cited to a document that is not open, or that has no readable text.</source>
   <translation>[Çîtéd tö à döçûméñt thàt îs ñöt öpéñ, ör thàt hàs ñö réàdàblé téxt.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>[Fîrst stéps~~~~]</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>[Hélp~]</translation>
  </message>
  <message>
   <source>It differs, and the writer shows every difference.</source>
   <translation>[Ît dîfférs, àñd thé wrîtér shöws évérý dîfféréñçé.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Marks on the card</source>
   <translation>[Màrks öñ thé çàrd~~~~~~]</translation>
  </message>
  <message>
   <source>No passage was found in the sources that are open.</source>
   <translation>[Ñö pàssàgé wàs föûñd îñ thé söûrçés thàt àré öpéñ.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Open a reply and what it answers. Press c for the next quotation and x for the next problem; both panes follow. Press i to write a note, Alt+1 to Alt+6 to judge, Ctrl+E to export. The key ? shows all keys, Ctrl+Shift+P finds a command by its name.</source>
   <translation>[Öpéñ à réplý àñd whàt ît àñswérs. Préss ç för thé ñéxt qûötàtîöñ àñd x för thé ñéxt pröblém; böth pàñés föllöw. Préss î tö wrîté à ñöté, Àlt+1 tö Àlt+6 tö jûdgé, Çtrl+É tö éxpört. Thé kéý ? shöws àll kéýs, Çtrl+Shîft+P fîñds à çömmàñd bý îts ñàmé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The same words in the same order.</source>
   <translation>[Thé sàmé wörds îñ thé sàmé ördér.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Verdicts</source>
   <translation>[Vérdîçts~~~]</translation>
  </message>
  <message>
   <source>What counts as a difference</source>
   <translation>[Whàt çöûñts às à dîfféréñçé~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Words decide. Kinds of quotation marks and dashes, ligatures, spaces and line ends, hyphens at line ends, footnote markers, punctuation and capitals are listed, but never change a verdict; inside numbers punctuation counts. Another spelling of the same word is altered with the reason “spelling”, the same number, date or sum told otherwise with the reason “another form”: no problem to stop at.</source>
   <translation>[Wörds déçîdé. Kîñds öf qûötàtîöñ màrks àñd dàshés, lîgàtûrés, spàçés àñd lîñé éñds, hýphéñs àt lîñé éñds, föötñöté màrkérs, pûñçtûàtîöñ àñd çàpîtàls àré lîstéd, bût ñévér çhàñgé à vérdîçt; îñsîdé ñûmbérs pûñçtûàtîöñ çöûñts. Àñöthér spéllîñg öf thé sàmé wörd îs àltéréd wîth thé réàsöñ “spéllîñg”, thé sàmé ñûmbér, dàté ör sûm töld öthérwîsé wîth thé réàsöñ “àñöthér förm”: ñö pröblém tö stöp àt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Words only in the quotation are underlined twice; words only in the source are struck on a tint; changes that the writer shows by brackets or an ellipsis are dotted; numbers, negations, modal verbs, quantifiers, names and dates that differ are bold with a sign in the margin.</source>
   <translation>[Wörds öñlý îñ thé qûötàtîöñ àré ûñdérlîñéd twîçé; wörds öñlý îñ thé söûrçé àré strûçk öñ à tîñt; çhàñgés thàt thé wrîtér shöws bý bràçkéts ör àñ éllîpsîs àré döttéd; ñûmbérs, ñégàtîöñs, mödàl vérbs, qûàñtîfîérs, ñàmés àñd dàtés thàt dîffér àré böld wîth à sîgñ îñ thé màrgîñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Import</name>
  <message numerus="yes">
   <source>%n left out that the case has already</source>
   <translation>
    <numerusform>[%n léft öût thàt thé çàsé hàs àlréàdý~~~~~~~~~~~~~]</numerusform>
    <numerusform>[%n léft öût thàt thé çàsé hàs àlréàdý~~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n note(s) imported</source>
   <translation>
    <numerusform>[%n ñöté(s) împörtéd~~~~~~~]</numerusform>
    <numerusform>[%n ñöté(s) împörtéd~~~~~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n review(s) imported</source>
   <translation>
    <numerusform>[%n révîéw(s) împörtéd~~~~~~~]</numerusform>
    <numerusform>[%n révîéw(s) împörtéd~~~~~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n skipped that cannot be read</source>
   <translation>
    <numerusform>[%n skîppéd thàt çàññöt bé réàd~~~~~~~~~~]</numerusform>
    <numerusform>[%n skîppéd thàt çàññöt bé réàd~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>All files</source>
   <translation>[Àll fîlés~~~]</translation>
  </message>
  <message>
   <source>Import notes</source>
   <translation>[Împört ñötés~~~~]</translation>
  </message>
  <message>
   <source>No note was found to import.</source>
   <translation>[Ñö ñöté wàs föûñd tö împört.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>[Ñötés~~]</translation>
  </message>
  <message>
   <source>There is no document in this pane to import notes from.</source>
   <translation>[Théré îs ñö döçûméñt îñ thîs pàñé tö împört ñötés fröm.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <source>All keys</source>
   <translation>[Àll kéýs~~~]</translation>
  </message>
 </context>
 <context>
  <name>List</name>
  <message numerus="yes">
   <source>%n filter(s)</source>
   <translation>
    <numerusform>[%n fîltér(s)~~~~]</numerusform>
    <numerusform>[%n fîltér(s)~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>; </source>
   <translation>[; ~]</translation>
  </message>
  <message>
   <source>All</source>
   <translation>[Àll~]</translation>
  </message>
  <message>
   <source>All quotations</source>
   <translation>[Àll qûötàtîöñs~~~~~]</translation>
  </message>
  <message>
   <source>Does the page cited agree with the page found?</source>
   <translation>[Döés thé pàgé çîtéd àgréé wîth thé pàgé föûñd?~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Filter by verdict, review and note</source>
   <translation>[Fîltér bý vérdîçt, révîéw àñd ñöté~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Filter by words…</source>
   <translation>[Fîltér bý wörds…~~~~~~]</translation>
  </message>
  <message>
   <source>Filter the quotations by words</source>
   <translation>[Fîltér thé qûötàtîöñs bý wörds~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>No quotation passes the filter.</source>
   <translation>[Ñö qûötàtîöñ pàssés thé fîltér.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>No quotation was found. Select words in the reply and choose “Add a quotation” if there is one.</source>
   <translation>[Ñö qûötàtîöñ wàs föûñd. Séléçt wörds îñ thé réplý àñd çhöösé “Àdd à qûötàtîöñ” îf théré îs öñé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Not reviewed</source>
   <translation>[Ñöt révîéwéd~~~~]</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>[Ñöté~]</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>[Ñûmbér~~]</translation>
  </message>
  <message>
   <source>Open a reply and its source: the quotations are listed here.</source>
   <translation>[Öpéñ à réplý àñd îts söûrçé: thé qûötàtîöñs àré lîstéd héré.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Page in the reply → page in the source</source>
   <translation>[Pàgé îñ thé réplý → pàgé îñ thé söûrçé~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>[Pàgés~~]</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>[Pîñ~]</translation>
  </message>
  <message>
   <source>Problems only</source>
   <translation>[Pröbléms öñlý~~~~~]</translation>
  </message>
  <message>
   <source>Quotation</source>
   <translation>[Qûötàtîöñ~~~]</translation>
  </message>
  <message>
   <source>Quotations</source>
   <translation>[Qûötàtîöñs~~~~]</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>[Révîéw~~]</translation>
  </message>
  <message>
   <source>Show all quotations</source>
   <translation>[Shöw àll qûötàtîöñs~~~~~~~]</translation>
  </message>
  <message>
   <source>The quotations are listed here as soon as the documents are read.</source>
   <translation>[Thé qûötàtîöñs àré lîstéd héré às sööñ às thé döçûméñts àré réàd.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The reply could not be read; its pane says why.</source>
   <translation>[Thé réplý çöûld ñöt bé réàd; îts pàñé sàýs whý.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>[Vérdîçt~~]</translation>
  </message>
  <message>
   <source>With a note</source>
   <translation>[Wîth à ñöté~~~~]</translation>
  </message>
  <message>
   <source>Without citation</source>
   <translation>[Wîthöût çîtàtîöñ~~~~~~]</translation>
  </message>
  <message>
   <source>Your review</source>
   <translation>[Ýöûr révîéw~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Menu</name>
  <message>
   <source>&amp;Edit</source>
   <translation>[&amp;Édît~~]</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>[&amp;Fîlé~~]</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>[&amp;Gö~]</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>[&amp;Hélp~~]</translation>
  </message>
  <message>
   <source>&amp;Notes</source>
   <translation>[&amp;Ñötés~~]</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>[&amp;Vîéw~~]</translation>
  </message>
  <message>
   <source>F&amp;indings</source>
   <translation>[F&amp;îñdîñgs~~~]</translation>
  </message>
 </context>
 <context>
  <name>Note</name>
  <message>
   <source> What you wrote is kept in {path}.</source>
   <translation>[ Whàt ýöû wröté îs képt îñ {path}.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Deleted notes</source>
   <translation>[Délétéd ñötés~~~~~]</translation>
  </message>
  <message>
   <source>Earlier texts of the note</source>
   <translation>[Éàrlîér téxts öf thé ñöté~~~~~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>Kept apart since last time: %n note(s) that could not be saved.</source>
   <translation>
    <numerusform>[Képt àpàrt sîñçé làst tîmé: %n ñöté(s) thàt çöûld ñöt bé sàvéd.~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
    <numerusform>[Képt àpàrt sîñçé làst tîmé: %n ñöté(s) thàt çöûld ñöt bé sàvéd.~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>No note of this case was deleted.</source>
   <translation>[Ñö ñöté öf thîs çàsé wàs délétéd.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Note on a citation</source>
   <translation>[Ñöté öñ à çîtàtîöñ~~~~~~]</translation>
  </message>
  <message>
   <source>Note on a page</source>
   <translation>[Ñöté öñ à pàgé~~~~~]</translation>
  </message>
  <message>
   <source>Note on a passage</source>
   <translation>[Ñöté öñ à pàssàgé~~~~~~]</translation>
  </message>
  <message>
   <source>Note on a quotation</source>
   <translation>[Ñöté öñ à qûötàtîöñ~~~~~~~]</translation>
  </message>
  <message>
   <source>Note on quotation {number}</source>
   <translation>[Ñöté öñ qûötàtîöñ {number}~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Note on selected words</source>
   <translation>[Ñöté öñ séléçtéd wörds~~~~~~~~]</translation>
  </message>
  <message>
   <source>Note on the case</source>
   <translation>[Ñöté öñ thé çàsé~~~~~~]</translation>
  </message>
  <message>
   <source>Note on the selected words</source>
   <translation>[Ñöté öñ thé séléçtéd wörds~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Press {key} to write a note here.</source>
   <translation>[Préss {key} tö wrîté à ñöté héré.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Search kept as evidence</source>
   <translation>[Séàrçh képt às évîdéñçé~~~~~~~~]</translation>
  </message>
  <message>
   <source>Tags of the note</source>
   <translation>[Tàgs öf thé ñöté~~~~~~]</translation>
  </message>
  <message>
   <source>Tags, separated by commas</source>
   <translation>[Tàgs, sépàràtéd bý çömmàs~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Text of the note</source>
   <translation>[Téxt öf thé ñöté~~~~~~]</translation>
  </message>
  <message>
   <source>There is no earlier text of this note.</source>
   <translation>[Théré îs ñö éàrlîér téxt öf thîs ñöté.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Two passages set against each other</source>
   <translation>[Twö pàssàgés sét àgàîñst éàçh öthér~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Write a note here.</source>
   <translation>[Wrîté à ñöté héré.~~~~~~]</translation>
  </message>
  <message>
   <source>not saved</source>
   <translation>[ñöt sàvéd~~~]</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>[sàvéd~~]</translation>
  </message>
  <message>
   <source>writing…</source>
   <translation>[wrîtîñg…~~~]</translation>
  </message>
 </context>
 <context>
  <name>Notes</name>
  <message numerus="yes">
   <source>%n note(s) whose words are gone</source>
   <translation>
    <numerusform>[%n ñöté(s) whösé wörds àré göñé~~~~~~~~~~~]</numerusform>
    <numerusform>[%n ñöté(s) whösé wörds àré göñé~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>All</source>
   <translation>[Àll~]</translation>
  </message>
  <message>
   <source>Filter by kind, tag and place</source>
   <translation>[Fîltér bý kîñd, tàg àñd plàçé~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Highlights</source>
   <translation>[Hîghlîghts~~~~]</translation>
  </message>
  <message>
   <source>Moved or gone</source>
   <translation>[Mövéd ör göñé~~~~~]</translation>
  </message>
  <message>
   <source>No note holds these words.</source>
   <translation>[Ñö ñöté hölds thésé wörds.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>No note is of this kind.</source>
   <translation>[Ñö ñöté îs öf thîs kîñd.~~~~~~~~]</translation>
  </message>
  <message>
   <source>No note yet.</source>
   <translation>[Ñö ñöté ýét.~~~~]</translation>
  </message>
  <message>
   <source>No note yet. Press {key} on a quotation or on selected words.</source>
   <translation>[Ñö ñöté ýét. Préss {key} öñ à qûötàtîöñ ör öñ séléçtéd wörds.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>[Ñötés~~]</translation>
  </message>
  <message>
   <source>On citations</source>
   <translation>[Öñ çîtàtîöñs~~~~]</translation>
  </message>
  <message>
   <source>On pages</source>
   <translation>[Öñ pàgés~~~]</translation>
  </message>
  <message>
   <source>On quotations and passages</source>
   <translation>[Öñ qûötàtîöñs àñd pàssàgés~~~~~~~~~]</translation>
  </message>
  <message>
   <source>On the case</source>
   <translation>[Öñ thé çàsé~~~~]</translation>
  </message>
  <message>
   <source>Search notes…</source>
   <translation>[Séàrçh ñötés…~~~~~]</translation>
  </message>
  <message>
   <source>Searches and contrasts</source>
   <translation>[Séàrçhés àñd çöñtràsts~~~~~~~~]</translation>
  </message>
  <message>
   <source>Write a note on the case</source>
   <translation>[Wrîté à ñöté öñ thé çàsé~~~~~~~~]</translation>
  </message>
  <message>
   <source>Your notes are listed here.</source>
   <translation>[Ýöûr ñötés àré lîstéd héré.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>document not open</source>
   <translation>[döçûméñt ñöt öpéñ~~~~~~]</translation>
  </message>
  <message>
   <source>is looked for in the document, which has changed</source>
   <translation>[îs löökéd för îñ thé döçûméñt, whîçh hàs çhàñgéd~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>its words are no longer in the document</source>
   <translation>[îts wörds àré ñö löñgér îñ thé döçûméñt~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>on the case</source>
   <translation>[öñ thé çàsé~~~~]</translation>
  </message>
  <message>
   <source>{place} (moved)</source>
   <translation>[{place} (mövéd)~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Outline</name>
  <message>
   <source>Filter headings…</source>
   <translation>[Fîltér héàdîñgs…~~~~~~]</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>[Öûtlîñé~~]</translation>
  </message>
  <message>
   <source>This document has no table of contents.</source>
   <translation>[Thîs döçûméñt hàs ñö tàblé öf çöñtéñts.~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>OverviewRuler</name>
  <message>
   <source>Overview of the document</source>
   <translation>[Övérvîéw öf thé döçûméñt~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Pane</name>
  <message>
   <source>Close {name}</source>
   <translation>[Çlösé {name}~~~~]</translation>
  </message>
  <message>
   <source>Drop a reply here</source>
   <translation>[Dröp à réplý héré~~~~~~]</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>[Öpéñîñg…~~~]</translation>
  </message>
  <message>
   <source>Page {page} of {name} could not be drawn.</source>
   <translation>[Pàgé {page} öf {name} çöûld ñöt bé dràwñ.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Recognise the text</source>
   <translation>[Réçögñîsé thé téxt~~~~~~]</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>[Réplý~~]</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>[Söûrçé~~]</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>[Söûrçés~~]</translation>
  </message>
  <message>
   <source>That password does not open {name}. Try again.</source>
   <translation>[Thàt pàsswörd döés ñöt öpéñ {name}. Trý àgàîñ.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>[Trý àgàîñ~~~]</translation>
  </message>
  <message>
   <source>a letter, a brief, a review: PDF, text, HTML</source>
   <translation>[à léttér, à brîéf, à révîéw: PDF, téxt, HTML~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>a report, a judgment, a book</source>
   <translation>[à répört, à jûdgméñt, à böök~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>and what it answers here</source>
   <translation>[àñd whàt ît àñswérs héré~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} has no readable text: recognise its text (OCR) first, then open it again.</source>
   <translation>[{name} hàs ñö réàdàblé téxt: réçögñîsé îts téxt (ÖÇR) fîrst, théñ öpéñ ît àgàîñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} is protected by a password.</source>
   <translation>[{name} îs prötéçtéd bý à pàsswörd.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{role}: {name}</source>
   <translation>[{role}: {name}~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Past</name>
  <message>
   <source>deleted {when}</source>
   <translation>[délétéd {when}~~~~~]</translation>
  </message>
  <message>
   <source>not saved {when}: changed in another window</source>
   <translation>[ñöt sàvéd {when}: çhàñgéd îñ àñöthér wîñdöw~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>until {when}</source>
   <translation>[ûñtîl {when}~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Pinpoint</name>
  <message>
   <source>found where the citation says</source>
   <translation>[föûñd whéré thé çîtàtîöñ sàýs~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>no page cited</source>
   <translation>[ñö pàgé çîtéd~~~~~]</translation>
  </message>
  <message>
   <source>not where the citation says</source>
   <translation>[ñöt whéré thé çîtàtîöñ sàýs~~~~~~~~~]</translation>
  </message>
  <message>
   <source>shifted like the other pages</source>
   <translation>[shîftéd lîké thé öthér pàgés~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Place</name>
  <message>
   <source>page {page}</source>
   <translation>[pàgé {page}~~~~]</translation>
  </message>
  <message>
   <source>page {page}, footnote {note}</source>
   <translation>[pàgé {page}, föötñöté {note}~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>page {page}, para. {paragraph}</source>
   <translation>[pàgé {page}, pàrà. {paragraph}~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>Bookmarks</source>
   <translation>[Böökmàrks~~~]</translation>
  </message>
  <message>
   <source>Footnotes</source>
   <translation>[Föötñötés~~~]</translation>
  </message>
  <message>
   <source>Highlights</source>
   <translation>[Hîghlîghts~~~~]</translation>
  </message>
  <message>
   <source>Mark {letter} set.</source>
   <translation>[Màrk {letter} sét.~~~~~~]</translation>
  </message>
  <message>
   <source>There is no mark {letter}.</source>
   <translation>[Théré îs ñö màrk {letter}.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is nothing of the kind in this document.</source>
   <translation>[Théré îs ñöthîñg öf thé kîñd îñ thîs döçûméñt.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Type a letter for the mark.</source>
   <translation>[Týpé à léttér för thé màrk.~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>&amp;Look in:</source>
   <translation>[&amp;Löök îñ:~~~]</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>[Fîlés öf &amp;týpé:~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Reading</name>
  <message>
   <source>Go to page</source>
   <translation>[Gö tö pàgé~~~~]</translation>
  </message>
  <message>
   <source>No heading before this.</source>
   <translation>[Ñö héàdîñg béföré thîs.~~~~~~~~]</translation>
  </message>
  <message>
   <source>No heading follows.</source>
   <translation>[Ñö héàdîñg föllöws.~~~~~~~]</translation>
  </message>
  <message>
   <source>Page, by its printed name or its number (1 to {count}):</source>
   <translation>[Pàgé, bý îts prîñtéd ñàmé ör îts ñûmbér (1 tö {count}):~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no hit.</source>
   <translation>[Théré îs ñö hît.~~~~~~]</translation>
  </message>
  <message>
   <source>There is no page “{page}”.</source>
   <translation>[Théré îs ñö pàgé “{page}”.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no place ahead.</source>
   <translation>[Théré îs ñö plàçé àhéàd.~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no place to go back to.</source>
   <translation>[Théré îs ñö plàçé tö gö bàçk tö.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>This document has no table of contents.</source>
   <translation>[Thîs döçûméñt hàs ñö tàblé öf çöñtéñts.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>what the reference leads to</source>
   <translation>[whàt thé référéñçé léàds tö~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Recognition</name>
  <message>
   <source>A page takes some seconds; Esc stops it. The case remembers what you choose.</source>
   <translation>[À pàgé tàkés sömé séçöñds; Ésç stöps ît. Thé çàsé rémémbérs whàt ýöû çhöösé.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Languages of the text:</source>
   <translation>[Làñgûàgés öf thé téxt:~~~~~~~~]</translation>
  </message>
  <message>
   <source>Languages to recognise</source>
   <translation>[Làñgûàgés tö réçögñîsé~~~~~~~~]</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>[Réàd àgàîñ~~~~]</translation>
  </message>
  <message>
   <source>Read from their picture in {name}:</source>
   <translation>[Réàd fröm théîr pîçtûré îñ {name}:~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Recognise text</source>
   <translation>[Réçögñîsé téxt~~~~~]</translation>
  </message>
  <message>
   <source>Text in pictures is read by tesseract: install it with its language files (Debian: tesseract-ocr), then try again.</source>
   <translation>[Téxt îñ pîçtûrés îs réàd bý tésséràçt: îñstàll ît wîth îts làñgûàgé fîlés (Débîàñ: tésséràçt-öçr), théñ trý àgàîñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>all pages, whatever text the file holds</source>
   <translation>[àll pàgés, whàtévér téxt thé fîlé hölds~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>no page: use the text that the file holds</source>
   <translation>[ñö pàgé: ûsé thé téxt thàt thé fîlé hölds~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>pages without text, or with words that cannot be read</source>
   <translation>[pàgés wîthöût téxt, ör wîth wörds thàt çàññöt bé réàd~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>References</name>
  <message>
   <source>Copy the address</source>
   <translation>[Çöpý thé àddréss~~~~~~]</translation>
  </message>
  <message>
   <source>Footnote {label}</source>
   <translation>[Föötñöté {label}~~~~~~]</translation>
  </message>
  <message>
   <source>Let the program find it</source>
   <translation>[Lét thé prögràm fîñd ît~~~~~~~~]</translation>
  </message>
  <message>
   <source>No source is open; add the file that this citation means first.</source>
   <translation>[Ñö söûrçé îs öpéñ; àdd thé fîlé thàt thîs çîtàtîöñ méàñs fîrst.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>[Öpéñ îñ thé bröwsér~~~~~~~]</translation>
  </message>
  <message>
   <source>Open this document…</source>
   <translation>[Öpéñ thîs döçûméñt…~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no reference here.</source>
   <translation>[Théré îs ñö référéñçé héré.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no reference here; f and F put letters on those in view.</source>
   <translation>[Théré îs ñö référéñçé héré; f àñd F pût léttérs öñ thösé îñ vîéw.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is nothing to follow in view.</source>
   <translation>[Théré îs ñöthîñg tö föllöw îñ vîéw.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>This citation could not be resolved.</source>
   <translation>[Thîs çîtàtîöñ çöûld ñöt bé résölvéd.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>This link leads to {address}</source>
   <translation>[Thîs lîñk léàds tö {address}~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Which file does “{name}” mean?</source>
   <translation>[Whîçh fîlé döés “{name}” méàñ?~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{document} is not open.</source>
   <translation>[{document} îs ñöt öpéñ.~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Reuse</name>
  <message numerus="yes">
   <source>%n paragraph(s) without quotation</source>
   <translation>
    <numerusform>[%n pàràgràph(s) wîthöût qûötàtîöñ~~~~~~~~~~~~]</numerusform>
    <numerusform>[%n pàràgràph(s) wîthöût qûötàtîöñ~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n place(s) of the reply</source>
   <translation>
    <numerusform>[%n plàçé(s) öf thé réplý~~~~~~~~]</numerusform>
    <numerusform>[%n plàçé(s) öf thé réplý~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>All</source>
   <translation>[Àll~]</translation>
  </message>
  <message>
   <source>Filter by kind: words taken over, or guesses</source>
   <translation>[Fîltér bý kîñd: wörds tàkéñ övér, ör gûéssés~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Filter passages…</source>
   <translation>[Fîltér pàssàgés…~~~~~~]</translation>
  </message>
  <message>
   <source>No passage passes the filter.</source>
   <translation>[Ñö pàssàgé pàssés thé fîltér.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>No words of a source stand in the reply without quotation marks.</source>
   <translation>[Ñö wörds öf à söûrçé stàñd îñ thé réplý wîthöût qûötàtîöñ màrks.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Perhaps answered (a guess)</source>
   <translation>[Pérhàps àñswéréd (à gûéss)~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Reuse</source>
   <translation>[Réûsé~~]</translation>
  </message>
  <message>
   <source>Words of the sources without quotation marks are listed here.</source>
   <translation>[Wörds öf thé söûrçés wîthöût qûötàtîöñ màrks àré lîstéd héré.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Words without marks</source>
   <translation>[Wörds wîthöût màrks~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>accurate</source>
   <translation>[àççûràté~~~]</translation>
  </message>
  <message>
   <source>misquoted</source>
   <translation>[mîsqûötéd~~~]</translation>
  </message>
  <message>
   <source>out of context</source>
   <translation>[öût öf çöñtéxt~~~~~]</translation>
  </message>
  <message>
   <source>selective</source>
   <translation>[séléçtîvé~~~]</translation>
  </message>
  <message>
   <source>to check</source>
   <translation>[tö çhéçk~~~]</translation>
  </message>
  <message>
   <source>unsupported</source>
   <translation>[ûñsûppörtéd~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message numerus="yes">
   <source>%n place(s)</source>
   <translation>
    <numerusform>[%n plàçé(s)~~~~]</numerusform>
    <numerusform>[%n plàçé(s)~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>Find in all documents and notes…</source>
   <translation>[Fîñd îñ àll döçûméñts àñd ñötés…~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>[Kéép~]</translation>
  </message>
  <message>
   <source>Keep this search as evidence in a note</source>
   <translation>[Kéép thîs séàrçh às évîdéñçé îñ à ñöté~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>No place in any document or note.</source>
   <translation>[Ñö plàçé îñ àñý döçûméñt ör ñöté.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>[Séàrçh~~]</translation>
  </message>
  <message>
   <source>Searched for “{words}”: {found}.</source>
   <translation>[Séàrçhéd för “{words}”: {found}.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The search is kept as a note.</source>
   <translation>[Thé séàrçh îs képt às à ñöté.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Type the words to search for in the search panel first.</source>
   <translation>[Týpé thé wörds tö séàrçh för îñ thé séàrçh pàñél fîrst.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Type words to find them in the reply, the sources and your notes.</source>
   <translation>[Týpé wörds tö fîñd thém îñ thé réplý, thé söûrçés àñd ýöûr ñötés.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>note</source>
   <translation>[ñöté~]</translation>
  </message>
  <message>
   <source>{places}, the first {count} are listed</source>
   <translation>[{places}, thé fîrst {count} àré lîstéd~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Sentence</name>
  <message>
   <source>Bookmark set.</source>
   <translation>[Böökmàrk sét.~~~~~]</translation>
  </message>
  <message>
   <source>Bookmark set; {key} lists all.</source>
   <translation>[Böökmàrk sét; {key} lîsts àll.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Copied with its citation.</source>
   <translation>[Çöpîéd wîth îts çîtàtîöñ.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>[Çöpîéd.~~]</translation>
  </message>
  <message>
   <source>Done again: {title}.</source>
   <translation>[Döñé àgàîñ: {title}.~~~~~~~]</translation>
  </message>
  <message>
   <source>Finding copied as text.</source>
   <translation>[Fîñdîñg çöpîéd às téxt.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to a citation first: e is the next one.</source>
   <translation>[Gö tö à çîtàtîöñ fîrst: é îs thé ñéxt öñé.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to a citation, or to a quotation that has one, first.</source>
   <translation>[Gö tö à çîtàtîöñ, ör tö à qûötàtîöñ thàt hàs öñé, fîrst.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to a quotation with a passage first.</source>
   <translation>[Gö tö à qûötàtîöñ wîth à pàssàgé fîrst.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to a quotation with a passage, then select the other passage in the source.</source>
   <translation>[Gö tö à qûötàtîöñ wîth à pàssàgé, théñ séléçt thé öthér pàssàgé îñ thé söûrçé.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Highlighted.</source>
   <translation>[Hîghlîghtéd.~~~~]</translation>
  </message>
  <message>
   <source>No citation was found.</source>
   <translation>[Ñö çîtàtîöñ wàs föûñd.~~~~~~~~]</translation>
  </message>
  <message>
   <source>No unreviewed quotation before this.</source>
   <translation>[Ñö ûñrévîéwéd qûötàtîöñ béföré thîs.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>No unreviewed quotation follows.</source>
   <translation>[Ñö ûñrévîéwéd qûötàtîöñ föllöws.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Note deleted.</source>
   <translation>[Ñöté délétéd.~~~~~]</translation>
  </message>
  <message>
   <source>Note deleted; {key} brings it back.</source>
   <translation>[Ñöté délétéd; {key} brîñgs ît bàçk.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Reference copied.</source>
   <translation>[Référéñçé çöpîéd.~~~~~~]</translation>
  </message>
  <message>
   <source>Select the passage in the source first, then link it to the current quotation.</source>
   <translation>[Séléçt thé pàssàgé îñ thé söûrçé fîrst, théñ lîñk ît tö thé çûrréñt qûötàtîöñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Select the words for the note first.</source>
   <translation>[Séléçt thé wörds för thé ñöté fîrst.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Select the words of the quotation in the reply first.</source>
   <translation>[Séléçt thé wörds öf thé qûötàtîöñ îñ thé réplý fîrst.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Select the words that the note is to stand on first.</source>
   <translation>[Séléçt thé wörds thàt thé ñöté îs tö stàñd öñ fîrst.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Select the words to copy first.</source>
   <translation>[Séléçt thé wörds tö çöpý fîrst.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Select the words to highlight first.</source>
   <translation>[Séléçt thé wörds tö hîghlîght fîrst.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show the note that is to move first: click on it in the notes panel.</source>
   <translation>[Shöw thé ñöté thàt îs tö mövé fîrst: çlîçk öñ ît îñ thé ñötés pàñél.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The note stands on the selected words now.</source>
   <translation>[Thé ñöté stàñds öñ thé séléçtéd wörds ñöw.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The source cannot be moved further.</source>
   <translation>[Thé söûrçé çàññöt bé mövéd fûrthér.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The two passages are set against each other in a note.</source>
   <translation>[Thé twö pàssàgés àré sét àgàîñst éàçh öthér îñ à ñöté.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no further problem.</source>
   <translation>[Théré îs ñö fûrthér pröblém.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no note here.</source>
   <translation>[Théré îs ñö ñöté héré.~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no other place for this quotation.</source>
   <translation>[Théré îs ñö öthér plàçé för thîs qûötàtîöñ.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no problem before this.</source>
   <translation>[Théré îs ñö pröblém béföré thîs.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no reference here.</source>
   <translation>[Théré îs ñö référéñçé héré.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no review label number {number}; see the settings.</source>
   <translation>[Théré îs ñö révîéw làbél ñûmbér {number}; séé thé séttîñgs.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no source that could be taken as the reply.</source>
   <translation>[Théré îs ñö söûrçé thàt çöûld bé tàkéñ às thé réplý.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no source to close.</source>
   <translation>[Théré îs ñö söûrçé tö çlösé.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no text here to put a bookmark on.</source>
   <translation>[Théré îs ñö téxt héré tö pût à böökmàrk öñ.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no text here to write a note on.</source>
   <translation>[Théré îs ñö téxt héré tö wrîté à ñöté öñ.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no word difference here.</source>
   <translation>[Théré îs ñö wörd dîfféréñçé héré.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is nothing to copy.</source>
   <translation>[Théré îs ñöthîñg tö çöpý.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is nothing to do again.</source>
   <translation>[Théré îs ñöthîñg tö dö àgàîñ.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>[Théré îs ñöthîñg tö ûñdö.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>This citation names no document; assign the one that it points back to.</source>
   <translation>[Thîs çîtàtîöñ ñàmés ñö döçûméñt; àssîgñ thé öñé thàt ît pöîñts bàçk tö.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>This is the first quotation.</source>
   <translation>[Thîs îs thé fîrst qûötàtîöñ.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>This is the last quotation.</source>
   <translation>[Thîs îs thé làst qûötàtîöñ.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>This is the only word difference.</source>
   <translation>[Thîs îs thé öñlý wörd dîfféréñçé.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Undone: {title}.</source>
   <translation>[Ûñdöñé: {title}.~~~~~~]</translation>
  </message>
  <message>
   <source>What “{name}” means is left to the program again.</source>
   <translation>[Whàt “{name}” méàñs îs léft tö thé prögràm àgàîñ.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>“{name}” means this file from now on; Ctrl+Z takes it back.</source>
   <translation>[“{name}” méàñs thîs fîlé fröm ñöw öñ; Çtrl+Z tàkés ît bàçk.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>As the system</source>
   <translation>[Às thé sýstém~~~~~]</translation>
  </message>
  <message>
   <source>Author:</source>
   <translation>[Àûthör:~~]</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>[Çömmàñd~~]</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>[Dàrk~]</translation>
  </message>
  <message>
   <source>Find a command or a key…</source>
   <translation>[Fîñd à çömmàñd ör à kéý…~~~~~~~~]</translation>
  </message>
  <message>
   <source>General</source>
   <translation>[Géñéràl~~]</translation>
  </message>
  <message>
   <source>High contrast, also where the system does not ask for it</source>
   <translation>[Hîgh çöñtràst, àlsö whéré thé sýstém döés ñöt àsk för ît~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Install tesseract with its language files (Debian: tesseract-ocr) for this.</source>
   <translation>[Îñstàll tésséràçt wîth îts làñgûàgé fîlés (Débîàñ: tésséràçt-öçr) för thîs.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>[Kéýs~]</translation>
  </message>
  <message>
   <source>Language:</source>
   <translation>[Làñgûàgé:~~~]</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>[Lîght~~]</translation>
  </message>
  <message>
   <source>Look:</source>
   <translation>[Löök:~~]</translation>
  </message>
  <message>
   <source>None ticked: English. It holds for documents that are opened from now on.</source>
   <translation>[Ñöñé tîçkéd: Éñglîsh. Ît hölds för döçûméñts thàt àré öpéñéd fröm ñöw öñ.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>One label a line; the first six have keys.</source>
   <translation>[Öñé làbél à lîñé; thé fîrst sîx hàvé kéýs.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Pictures:</source>
   <translation>[Pîçtûrés:~~~]</translation>
  </message>
  <message>
   <source>Recognise pages that hold only a picture</source>
   <translation>[Réçögñîsé pàgés thàt höld öñlý à pîçtûré~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Review labels, one a line</source>
   <translation>[Révîéw làbéls, öñé à lîñé~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Reviews:</source>
   <translation>[Révîéws:~~~]</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>[Séttîñgs~~~]</translation>
  </message>
  <message>
   <source>Text in:</source>
   <translation>[Téxt îñ:~~~]</translation>
  </message>
  <message>
   <source>Two spaces part keys, one space the strokes of a sequence: g g  Ctrl+Home. File: {path}</source>
   <translation>[Twö spàçés pàrt kéýs, öñé spàçé thé strökés öf à séqûéñçé: g g  Çtrl+Hömé. Fîlé: {path}~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Your name, as notes carry it</source>
   <translation>[Ýöûr ñàmé, às ñötés çàrrý ît~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>“{keys}” of “{command}” is taken by “{other}”: change one of them.</source>
   <translation>[“{keys}” öf “{command}” îs tàkéñ bý “{other}”: çhàñgé öñé öf thém.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Speech</name>
  <message>
   <source>Quotation {number} of {count}</source>
   <translation>[Qûötàtîöñ {number} öf {count}~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>added: “{quoted}”</source>
   <translation>[àddéd: “{quoted}”~~~~~~]</translation>
  </message>
  <message>
   <source>left out: “{source}”</source>
   <translation>[léft öût: “{source}”~~~~~~~]</translation>
  </message>
  <message>
   <source>“{quoted}” for “{source}”</source>
   <translation>[“{quoted}” för “{source}”~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Status</name>
  <message numerus="yes">
   <source>%n quotation(s)</source>
   <translation>
    <numerusform>[%n qûötàtîöñ(s)~~~~~]</numerusform>
    <numerusform>[%n qûötàtîöñ(s)~~~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n reviewed</source>
   <translation>
    <numerusform>[%n révîéwéd~~~~]</numerusform>
    <numerusform>[%n révîéwéd~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>Esc cancels</source>
   <translation>[Ésç çàñçéls~~~~]</translation>
  </message>
  <message>
   <source>Esc leaves it out</source>
   <translation>[Ésç léàvés ît öût~~~~~~]</translation>
  </message>
  <message>
   <source>page {page}</source>
   <translation>[pàgé {page}~~~~]</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>[{done} öf {total}~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Close the message</source>
   <translation>[Çlösé thé méssàgé~~~~~~]</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>[Öpéñ~]</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>[Pàsswörd~~~]</translation>
  </message>
 </context>
 <context>
  <name>Thumbnails</name>
  <message>
   <source>Pages</source>
   <translation>[Pàgés~~]</translation>
  </message>
 </context>
 <context>
  <name>Undo</name>
  <message>
   <source>added quotation</source>
   <translation>[àddéd qûötàtîöñ~~~~~]</translation>
  </message>
  <message>
   <source>change of a note</source>
   <translation>[çhàñgé öf à ñöté~~~~~~]</translation>
  </message>
  <message>
   <source>clearing of a review</source>
   <translation>[çléàrîñg öf à révîéw~~~~~~~]</translation>
  </message>
  <message>
   <source>deletion of a note</source>
   <translation>[délétîöñ öf à ñöté~~~~~~]</translation>
  </message>
  <message>
   <source>dismissed quotation</source>
   <translation>[dîsmîsséd qûötàtîöñ~~~~~~~]</translation>
  </message>
  <message>
   <source>document of a citation</source>
   <translation>[döçûméñt öf à çîtàtîöñ~~~~~~~~]</translation>
  </message>
  <message>
   <source>import of notes</source>
   <translation>[împört öf ñötés~~~~~]</translation>
  </message>
  <message>
   <source>link by hand</source>
   <translation>[lîñk bý hàñd~~~~]</translation>
  </message>
  <message>
   <source>new note</source>
   <translation>[ñéw ñöté~~~]</translation>
  </message>
  <message>
   <source>return of a note</source>
   <translation>[rétûrñ öf à ñöté~~~~~~]</translation>
  </message>
  <message>
   <source>review</source>
   <translation>[révîéw~~]</translation>
  </message>
  <message>
   <source>unlinking</source>
   <translation>[ûñlîñkîñg~~~]</translation>
  </message>
 </context>
 <context>
  <name>Verdict</name>
  <message numerus="yes">
   <source>%n absent</source>
   <translation>
    <numerusform>[%n àbséñt~~~]</numerusform>
    <numerusform>[%n àbséñt~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n altered</source>
   <translation>
    <numerusform>[%n àltéréd~~~~]</numerusform>
    <numerusform>[%n àltéréd~~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n edited</source>
   <translation>
    <numerusform>[%n édîtéd~~~]</numerusform>
    <numerusform>[%n édîtéd~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n elsewhere</source>
   <translation>
    <numerusform>[%n élséwhéré~~~~]</numerusform>
    <numerusform>[%n élséwhéré~~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n verbatim</source>
   <translation>
    <numerusform>[%n vérbàtîm~~~~]</numerusform>
    <numerusform>[%n vérbàtîm~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>absent</source>
   <translation>[àbséñt~~]</translation>
  </message>
  <message>
   <source>altered</source>
   <translation>[àltéréd~~]</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>[édîtéd~~]</translation>
  </message>
  <message>
   <source>elsewhere</source>
   <translation>[élséwhéré~~~]</translation>
  </message>
  <message>
   <source>verbatim</source>
   <translation>[vérbàtîm~~~]</translation>
  </message>
 </context>
 <context>
  <name>View</name>
  <message>
   <source>Each pane scrolls by itself.</source>
   <translation>[Éàçh pàñé sçrölls bý îtsélf.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Scrolling is locked at these places.</source>
   <translation>[Sçröllîñg îs löçkéd àt thésé plàçés.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The panes scroll together.</source>
   <translation>[Thé pàñés sçröll tögéthér.~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Weight</name>
  <message>
   <source>date differs</source>
   <translation>[dàté dîfférs~~~~]</translation>
  </message>
  <message>
   <source>modal verb differs</source>
   <translation>[mödàl vérb dîfférs~~~~~~]</translation>
  </message>
  <message>
   <source>name differs</source>
   <translation>[ñàmé dîfférs~~~~]</translation>
  </message>
  <message>
   <source>negation differs</source>
   <translation>[ñégàtîöñ dîfférs~~~~~~]</translation>
  </message>
  <message>
   <source>number differs</source>
   <translation>[ñûmbér dîfférs~~~~~]</translation>
  </message>
  <message>
   <source>quantifier differs</source>
   <translation>[qûàñtîfîér dîfférs~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Drop a reply here</source>
   <translation>[Dröp à réplý héré~~~~~~]</translation>
  </message>
  <message>
   <source>Every quotation is found in its source, compared word by word, and yours to judge.</source>
   <translation>[Évérý qûötàtîöñ îs föûñd îñ îts söûrçé, çömpàréd wörd bý wörd, àñd ýöûrs tö jûdgé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Look at the example</source>
   <translation>[Löök àt thé éxàmplé~~~~~~~]</translation>
  </message>
  <message>
   <source>Read a reply beside what it answers</source>
   <translation>[Réàd à réplý bésîdé whàt ît àñswérs~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Recent cases</source>
   <translation>[Réçéñt çàsés~~~~]</translation>
  </message>
  <message>
   <source>and now the reply here</source>
   <translation>[àñd ñöw thé réplý héré~~~~~~~~]</translation>
  </message>
  <message>
   <source>and what it answers here</source>
   <translation>[àñd whàt ît àñswérs héré~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>Another window has changed this note meanwhile. Nothing was written over.</source>
   <translation>[Àñöthér wîñdöw hàs çhàñgéd thîs ñöté méàñwhîlé. Ñöthîñg wàs wrîttéñ övér.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Begin a new case</source>
   <translation>[Bégîñ à ñéw çàsé~~~~~~]</translation>
  </message>
  <message>
   <source>Carry on with its notes</source>
   <translation>[Çàrrý öñ wîth îts ñötés~~~~~~~~]</translation>
  </message>
  <message>
   <source>Citations</source>
   <translation>[Çîtàtîöñs~~~]</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>[Çömmàñd pàlétté~~~~~]</translation>
  </message>
  <message>
   <source>Compare again</source>
   <translation>[Çömpàré àgàîñ~~~~~]</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>[Çövéràgé~~~]</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>[Kéép böth~~~]</translation>
  </message>
  <message>
   <source>Keep mine</source>
   <translation>[Kéép mîñé~~~]</translation>
  </message>
  <message>
   <source>No passage is related to this paragraph: it quotes one, or shares no rare words with any.</source>
   <translation>[Ñö pàssàgé îs rélàtéd tö thîs pàràgràph: ît qûötés öñé, ör shàrés ñö ràré wörds wîth àñý.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>[Ñötés~~]</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>[Öûtlîñé~~]</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>[Pàgés~~]</translation>
  </message>
  <message>
   <source>Put them into the case</source>
   <translation>[Pût thém îñtö thé çàsé~~~~~~~~]</translation>
  </message>
  <message>
   <source>Quotations</source>
   <translation>[Qûötàtîöñs~~~~]</translation>
  </message>
  <message>
   <source>Reuse</source>
   <translation>[Réûsé~~]</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>[Séàrçh~~]</translation>
  </message>
  <message>
   <source>Sort the quotations</source>
   <translation>[Sört thé qûötàtîöñs~~~~~~~]</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>[Trý àgàîñ~~~]</translation>
  </message>
  <message>
   <source>{command}: {label}</source>
   <translation>[{command}: {label}~~~~~~]</translation>
  </message>
  <message>
   <source>{name} has changed since your case on it was made.</source>
   <translation>[{name} hàs çhàñgéd sîñçé ýöûr çàsé öñ ît wàs màdé.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>{name} is text already: there is no picture to recognise.</source>
   <translation>[{name} îs téxt àlréàdý: théré îs ñö pîçtûré tö réçögñîsé.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
</TS>
