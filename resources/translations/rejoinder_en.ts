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
  <name>Document</name>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n page</numerusform>
    <numerusform>%n pages</numerusform>
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
  <name>Reuse</name>
  <message numerus="yes">
   <source>%n paragraph(s) of the reply share rare words with a source</source>
   <translation>
    <numerusform>%n paragraph of the reply share rare words with a source</numerusform>
    <numerusform>%n paragraphs of the reply share rare words with a source</numerusform>
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
</TS>
