<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>Card</name>
  <message numerus="yes">
   <source>%n place(s):</source>
   <translation>
    <numerusform>%n place:</numerusform>
    <numerusform>%n places:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>… %n more word(s) …</source>
   <translation>
    <numerusform>… %n more word …</numerusform>
    <numerusform>… %n more words …</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Coverage</name>
  <message numerus="yes">
   <source>%n cited</source>
   <translation>
    <numerusform>%n cited</numerusform>
    <numerusform>%n cited</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n never answered</source>
   <translation>
    <numerusform>%n never answered</numerusform>
    <numerusform>%n never answered</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n quoted</source>
   <translation>
    <numerusform>%n quoted</numerusform>
    <numerusform>%n quoted</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message numerus="yes">
   <source>%n or more places</source>
   <translation>
    <numerusform>%n or more places</numerusform>
    <numerusform>%n or more places</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pages</source>
   <translation>
    <numerusform>%n pages</numerusform>
    <numerusform>%n pages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n places</source>
   <translation>
    <numerusform>%n places</numerusform>
    <numerusform>%n places</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more differences that are not shown</source>
   <translation>
    <numerusform>and %n more differences that are not shown</numerusform>
    <numerusform>and %n more differences that are not shown</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>another form: {pairs} and %n more</source>
   <translation>
    <numerusform>another form: {pairs} and %n more</numerusform>
    <numerusform>another form: {pairs} and %n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>footnotes {numbers} cite %n documents: {names}</source>
   <translation>
    <numerusform>footnotes {numbers} cite %n documents: {names}</numerusform>
    <numerusform>footnotes {numbers} cite %n documents: {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>leaves out %n words, {weights} among them: “{words}”</source>
   <translation>
    <numerusform>leaves out %n words, {weights} among them: “{words}”</numerusform>
    <numerusform>leaves out %n words, {weights} among them: “{words}”</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>leaves out %n words: “{words}”</source>
   <translation>
    <numerusform>leaves out %n words: “{words}”</numerusform>
    <numerusform>leaves out %n words: “{words}”</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>put together from %n places</source>
   <translation>
    <numerusform>put together from %n places</numerusform>
    <numerusform>put together from %n places</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>put together from %n places, which is not shown</source>
   <translation>
    <numerusform>put together from %n places, which is not shown</numerusform>
    <numerusform>put together from %n places, which is not shown</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>shown: brackets or ellipses, which leave out %n words</source>
   <translation>
    <numerusform>shown: brackets or ellipses, which leave out %n words</numerusform>
    <numerusform>shown: brackets or ellipses, which leave out %n words</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>spelling: {pairs} and %n more</source>
   <translation>
    <numerusform>spelling: {pairs} and %n more</numerusform>
    <numerusform>spelling: {pairs} and %n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{kind} %n cannot be read: {cause}</source>
   <translation>
    <numerusform>{kind} %n cannot be read: {cause}</numerusform>
    <numerusform>{kind} %n cannot be read: {cause}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{name} fits %n open documents by {by}: {names}</source>
   <translation>
    <numerusform>{name} fits %n open documents by {by}: {names}</numerusform>
    <numerusform>{name} fits %n open documents by {by}: {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{place} cites %n documents: {names}</source>
   <translation>
    <numerusform>{place} cites %n documents: {names}</numerusform>
    <numerusform>{place} cites %n documents: {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>“{name}” fits %n documents: {names}</source>
   <translation>
    <numerusform>“{name}” fits %n documents: {names}</numerusform>
    <numerusform>“{name}” fits %n documents: {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>“{name}” fits %n open documents by {by}: {names}</source>
   <translation>
    <numerusform>“{name}” fits %n open documents by {by}: {names}</numerusform>
    <numerusform>“{name}” fits %n open documents by {by}: {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>“{name}” is defined %n times: {names}</source>
   <translation>
    <numerusform>“{name}” is defined %n times: {names}</numerusform>
    <numerusform>“{name}” is defined %n times: {names}</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Export</name>
  <message numerus="yes">
   <source>%n finding(s)</source>
   <translation>
    <numerusform>%n finding</numerusform>
    <numerusform>%n findings</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Find</name>
  <message numerus="yes">
   <source>%n hit(s)</source>
   <translation>
    <numerusform>%n hit</numerusform>
    <numerusform>%n hits</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Import</name>
  <message numerus="yes">
   <source>%n left out that the case has already</source>
   <translation>
    <numerusform>%n left out that the case has already</numerusform>
    <numerusform>%n left out that the case has already</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n note(s) imported</source>
   <translation>
    <numerusform>%n note imported</numerusform>
    <numerusform>%n notes imported</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n review(s) imported</source>
   <translation>
    <numerusform>%n review imported</numerusform>
    <numerusform>%n reviews imported</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n skipped that cannot be read</source>
   <translation>
    <numerusform>%n skipped that cannot be read</numerusform>
    <numerusform>%n skipped that cannot be read</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>List</name>
  <message numerus="yes">
   <source>%n filter(s)</source>
   <translation>
    <numerusform>%n filter</numerusform>
    <numerusform>%n filters</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Note</name>
  <message numerus="yes">
   <source>Kept apart since last time: %n note(s) that could not be saved.</source>
   <translation>
    <numerusform>Kept apart since last time: %n note that could not be saved.</numerusform>
    <numerusform>Kept apart since last time: %n notes that could not be saved.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Notes</name>
  <message numerus="yes">
   <source>%n note(s) whose words are gone</source>
   <translation>
    <numerusform>%n note whose words are gone</numerusform>
    <numerusform>%n notes whose words are gone</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Reuse</name>
  <message numerus="yes">
   <source>%n paragraph(s) without quotation</source>
   <translation>
    <numerusform>%n paragraph without quotation</numerusform>
    <numerusform>%n paragraphs without quotation</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n place(s) of the reply</source>
   <translation>
    <numerusform>%n place of the reply</numerusform>
    <numerusform>%n places of the reply</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message numerus="yes">
   <source>%n place(s)</source>
   <translation>
    <numerusform>%n place</numerusform>
    <numerusform>%n places</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Status</name>
  <message numerus="yes">
   <source>%n quotation(s)</source>
   <translation>
    <numerusform>%n quotation</numerusform>
    <numerusform>%n quotations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n reviewed</source>
   <translation>
    <numerusform>%n reviewed</numerusform>
    <numerusform>%n reviewed</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Verdict</name>
  <message numerus="yes">
   <source>%n absent</source>
   <translation>
    <numerusform>%n absent</numerusform>
    <numerusform>%n absent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n altered</source>
   <translation>
    <numerusform>%n altered</numerusform>
    <numerusform>%n altered</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n edited</source>
   <translation>
    <numerusform>%n edited</numerusform>
    <numerusform>%n edited</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n elsewhere</source>
   <translation>
    <numerusform>%n elsewhere</numerusform>
    <numerusform>%n elsewhere</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n verbatim</source>
   <translation>
    <numerusform>%n verbatim</numerusform>
    <numerusform>%n verbatim</numerusform>
   </translation>
  </message>
 </context>
</TS>
