<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>AccessiblePane</name>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Page {0} sur {1}</translation>
  </message>
  <message>
   <source>Page {0}, {1} of {2}</source>
   <translation>Page {0}, {1} sur {2}</translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message numerus="yes">
   <source>%n place(s):</source>
   <translation>
    <numerusform>%n endroit :</numerusform>
    <numerusform>%n endroits :</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a quotation to compare it here, word by word.</source>
   <translation>Choisissez une citation pour la comparer ici, mot à mot.</translation>
  </message>
  <message>
   <source>Comparison card</source>
   <translation>Fiche de comparaison</translation>
  </message>
  <message>
   <source>Less of the source</source>
   <translation>Moins de contexte</translation>
  </message>
  <message>
   <source>More of the source</source>
   <translation>Plus de contexte</translation>
  </message>
  <message>
   <source>No quotation was found in this reply.</source>
   <translation>Aucune citation n’a été trouvée dans cette réponse.</translation>
  </message>
  <message>
   <source>Open {document}…</source>
   <translation>Ouvrir {document}…</translation>
  </message>
  <message>
   <source>Press {key} for the first quotation, {problem} for the first problem.</source>
   <translation>Appuyez sur {key} pour la première citation, sur {problem} pour le premier problème.</translation>
  </message>
  <message>
   <source>Press {key} for the first quotation. None of them is a problem.</source>
   <translation>Appuyez sur {key} pour la première citation. Aucune ne pose problème.</translation>
  </message>
  <message>
   <source>Quotation and source, word by word</source>
   <translation>Citation et source, mot à mot</translation>
  </message>
  <message>
   <source>The quotation and its source are compared here, word by word.</source>
   <translation>La citation et sa source sont comparées ici, mot à mot.</translation>
  </message>
  <message>
   <source>The source quotes these words itself: {verdict}</source>
   <translation>La source cite elle-même ces mots : {verdict}</translation>
  </message>
  <message>
   <source>The source quotes these words itself: {verdict}, from {document}, {place}</source>
   <translation>La source cite elle-même ces mots : {verdict}, d’après {document}, {place}</translation>
  </message>
  <message>
   <source>The source quotes “{words}” itself: {verdict}, from {document}, {place}</source>
   <translation>La source cite elle-même « {words} » : {verdict}, de {document}, {place}</translation>
  </message>
  <message>
   <source>nearest: </source>
   <translation>le plus proche : </translation>
  </message>
  <message>
   <source>quoted</source>
   <translation>cité</translation>
  </message>
  <message>
   <source>source</source>
   <translation>source</translation>
  </message>
  <message numerus="yes">
   <source>… %n more word(s) …</source>
   <translation>
    <numerusform>… encore %n mot …</numerusform>
    <numerusform>… encore %n mots …</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Chain</name>
  <message>
   <source>annex {number}</source>
   <translation>annexe {number}</translation>
  </message>
  <message>
   <source>article {article}</source>
   <translation>article {article}</translation>
  </message>
  <message>
   <source>book {number}</source>
   <translation>livre {number}</translation>
  </message>
  <message>
   <source>chap. {number}</source>
   <translation>chap. {number}</translation>
  </message>
  <message>
   <source>footnote {label}</source>
   <translation>note {label}</translation>
  </message>
  <message>
   <source>note {note}</source>
   <translation>note {note}</translation>
  </message>
  <message>
   <source>page {page}</source>
   <translation>page {page}</translation>
  </message>
  <message>
   <source>para. {paragraph}</source>
   <translation>par. {paragraph}</translation>
  </message>
  <message>
   <source>part {number}</source>
   <translation>partie {number}</translation>
  </message>
  <message>
   <source>preamble</source>
   <translation>préambule</translation>
  </message>
  <message>
   <source>sect. {number}</source>
   <translation>sect. {number}</translation>
  </message>
  <message>
   <source>vol. {number}</source>
   <translation>vol. {number}</translation>
  </message>
 </context>
 <context>
  <name>Chooser</name>
  <message>
   <source>Nothing fits.</source>
   <translation>Rien ne correspond.</translation>
  </message>
 </context>
 <context>
  <name>Citations</name>
  <message>
   <source>Citations</source>
   <translation>Références</translation>
  </message>
  <message>
   <source>Filter citations…</source>
   <translation>Filtrer les références…</translation>
  </message>
  <message>
   <source>No citation passes the filter.</source>
   <translation>Aucune référence ne correspond au filtre.</translation>
  </message>
  <message>
   <source>No citation was found.</source>
   <translation>Aucune référence n’a été trouvée.</translation>
  </message>
  <message>
   <source>The citations are listed here as soon as the documents are read.</source>
   <translation>Les références apparaissent ici dès que les documents sont lus.</translation>
  </message>
  <message>
   <source>could not be resolved</source>
   <translation>n’a pas pu être résolue</translation>
  </message>
  <message>
   <source>no quotation</source>
   <translation>sans citation</translation>
  </message>
 </context>
 <context>
  <name>Command</name>
  <message>
   <source>Actual size</source>
   <translation>Taille réelle</translation>
  </message>
  <message>
   <source>Add a quotation</source>
   <translation>Ajouter une citation</translation>
  </message>
  <message>
   <source>Add a source…</source>
   <translation>Ajouter une source…</translation>
  </message>
  <message>
   <source>All keys</source>
   <translation>Toutes les touches</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Begin a note on the selected words with the words, their document, page and paragraph.</source>
   <translation>Commencer une note sur les mots sélectionnés par ces mots, leur document, page et paragraphe.</translation>
  </message>
  <message>
   <source>Begin a selection here; move with Shift and the arrow keys.</source>
   <translation>Commencer une sélection ici ; se déplacer avec Maj et les flèches.</translation>
  </message>
  <message>
   <source>Bookmark</source>
   <translation>Signet</translation>
  </message>
  <message>
   <source>Bookmarks</source>
   <translation>Signets</translation>
  </message>
  <message>
   <source>Bring the pair to the middle</source>
   <translation>Ramener la paire au milieu</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Change keys, review labels, language and look.</source>
   <translation>Changer les touches, les appréciations, la langue et l’apparence.</translation>
  </message>
  <message>
   <source>Choose among the bookmarks.</source>
   <translation>Choisir parmi les signets.</translation>
  </message>
  <message>
   <source>Choose among the cases that were open last.</source>
   <translation>Choisir parmi les derniers dossiers ouverts.</translation>
  </message>
  <message>
   <source>Choose among the footnotes.</source>
   <translation>Choisir parmi les notes de bas de page.</translation>
  </message>
  <message>
   <source>Choose among the highlights.</source>
   <translation>Choisir parmi les surlignages.</translation>
  </message>
  <message>
   <source>Choose the column by which the list of quotations is sorted; the same again: the other way round.</source>
   <translation>Choisir la colonne qui donne l’ordre de la liste des citations ; la même encore : dans l’autre sens.</translation>
  </message>
  <message>
   <source>Choose which open source the current citation means; citations of the same name follow.</source>
   <translation>Choisir la source ouverte que désigne la référence courante ; les références du même nom suivent.</translation>
  </message>
  <message>
   <source>Citations panel</source>
   <translation>Panneau des références</translation>
  </message>
  <message>
   <source>Clear the review</source>
   <translation>Retirer l’appréciation</translation>
  </message>
  <message>
   <source>Close the source</source>
   <translation>Fermer la source</translation>
  </message>
  <message>
   <source>Close the window; every note is saved already.</source>
   <translation>Fermer la fenêtre ; chaque note est déjà enregistrée.</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>Palette de commandes</translation>
  </message>
  <message>
   <source>Compare the source that is shown with all other documents of the case, the reply among them.</source>
   <translation>Comparer la source affichée avec tous les autres documents du dossier, y compris la réponse.</translation>
  </message>
  <message>
   <source>Comparison card</source>
   <translation>Fiche de comparaison</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy document, page and paragraph only.</source>
   <translation>Copier seulement document, page et paragraphe.</translation>
  </message>
  <message>
   <source>Copy quotation, passage, differences, citation and review.</source>
   <translation>Copier citation, passage, différences, référence et appréciation.</translation>
  </message>
  <message>
   <source>Copy the case, with all notes, to a file of your choice.</source>
   <translation>Copier le dossier, avec toutes les notes, dans un fichier de votre choix.</translation>
  </message>
  <message>
   <source>Copy the finding as text</source>
   <translation>Copier le constat comme texte</translation>
  </message>
  <message>
   <source>Copy the reference</source>
   <translation>Copier la référence</translation>
  </message>
  <message>
   <source>Copy the selected words as clean text, without hyphens and line ends.</source>
   <translation>Copier les mots sélectionnés en texte suivi, sans traits d’union ni fins de ligne.</translation>
  </message>
  <message>
   <source>Copy the selected words, else the quotation, with document, page and paragraph.</source>
   <translation>Copier les mots sélectionnés, sinon la citation, avec document, page et paragraphe.</translation>
  </message>
  <message>
   <source>Copy with citation</source>
   <translation>Copier avec la référence</translation>
  </message>
  <message>
   <source>Coverage panel</source>
   <translation>Panneau de la couverture</translation>
  </message>
  <message>
   <source>Dark pages</source>
   <translation>Pages sombres</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Supprimer la note</translation>
  </message>
  <message>
   <source>Delete the note; can be undone.</source>
   <translation>Supprimer la note ; peut être annulé.</translation>
  </message>
  <message>
   <source>Deleted notes…</source>
   <translation>Notes supprimées…</translation>
  </message>
  <message>
   <source>Dismiss the quotation</source>
   <translation>Écarter la citation</translation>
  </message>
  <message>
   <source>Do again what was undone.</source>
   <translation>Refaire ce qui a été annulé.</translation>
  </message>
  <message>
   <source>Earlier texts of the note…</source>
   <translation>Textes antérieurs de la note…</translation>
  </message>
  <message>
   <source>End of the document</source>
   <translation>Fin du document</translation>
  </message>
  <message>
   <source>Exchange the sides of reply and source.</source>
   <translation>Échanger les côtés de la réponse et de la source.</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Find a command by its name.</source>
   <translation>Trouver une commande par son nom.</translation>
  </message>
  <message>
   <source>Find in all documents and notes…</source>
   <translation>Chercher dans tous les documents et notes…</translation>
  </message>
  <message>
   <source>Find words in the document of this pane.</source>
   <translation>Chercher des mots dans le document de ce volet.</translation>
  </message>
  <message>
   <source>Find…</source>
   <translation>Chercher…</translation>
  </message>
  <message>
   <source>First quotation</source>
   <translation>Première citation</translation>
  </message>
  <message>
   <source>Follow the reference</source>
   <translation>Suivre le renvoi</translation>
  </message>
  <message>
   <source>Footnotes</source>
   <translation>Notes de bas de page</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Avancer</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <source>Give the note tags.</source>
   <translation>Donner des mots-clés à la note.</translation>
  </message>
  <message>
   <source>Give the source that is shown the place before the one before.</source>
   <translation>Donner à la source affichée la place avant la précédente.</translation>
  </message>
  <message>
   <source>Give the source that is shown the place behind the next one.</source>
   <translation>Donner à la source affichée la place après la suivante.</translation>
  </message>
  <message>
   <source>Go to a mark</source>
   <translation>Aller à une marque</translation>
  </message>
  <message>
   <source>Go to page…</source>
   <translation>Aller à la page…</translation>
  </message>
  <message>
   <source>Go to the citation before this one.</source>
   <translation>Aller à la référence qui précède.</translation>
  </message>
  <message>
   <source>Go to the difference before this one.</source>
   <translation>Aller à la différence qui précède.</translation>
  </message>
  <message>
   <source>Go to the first page.</source>
   <translation>Aller à la première page.</translation>
  </message>
  <message>
   <source>Go to the first quotation of the reply.</source>
   <translation>Aller à la première citation de la réponse.</translation>
  </message>
  <message>
   <source>Go to the heading before.</source>
   <translation>Aller au titre précédent.</translation>
  </message>
  <message>
   <source>Go to the last page; with a count before it, to that page: 12G.</source>
   <translation>Aller à la dernière page ; avec un nombre devant, à cette page : 12G.</translation>
  </message>
  <message>
   <source>Go to the last quotation of the reply.</source>
   <translation>Aller à la dernière citation de la réponse.</translation>
  </message>
  <message>
   <source>Go to the next citation, with or without a quotation.</source>
   <translation>Aller à la référence suivante, avec ou sans citation.</translation>
  </message>
  <message>
   <source>Go to the next difference between the quotation and its passage.</source>
   <translation>Aller à la différence suivante entre la citation et son passage.</translation>
  </message>
  <message>
   <source>Go to the next heading.</source>
   <translation>Aller au titre suivant.</translation>
  </message>
  <message>
   <source>Go to the next page.</source>
   <translation>Aller à la page suivante.</translation>
  </message>
  <message>
   <source>Go to the next place of the words searched for.</source>
   <translation>Aller à l’occurrence suivante des mots cherchés.</translation>
  </message>
  <message>
   <source>Go to the next quotation of the reply; its passage is shown beside it.</source>
   <translation>Aller à la citation suivante de la réponse ; son passage s’affiche à côté.</translation>
  </message>
  <message>
   <source>Go to the next quotation that is altered, absent or not where its citation says.</source>
   <translation>Aller à la prochaine citation altérée, absente ou qui n’est pas là où sa référence le dit.</translation>
  </message>
  <message>
   <source>Go to the next quotation that you have not judged.</source>
   <translation>Aller à la prochaine citation que vous n’avez pas appréciée.</translation>
  </message>
  <message>
   <source>Go to the page before.</source>
   <translation>Aller à la page précédente.</translation>
  </message>
  <message>
   <source>Go to the place before.</source>
   <translation>Aller à l’occurrence précédente.</translation>
  </message>
  <message>
   <source>Go to the place remembered under the letter that you type next.</source>
   <translation>Aller à l’endroit retenu sous la lettre que vous tapez ensuite.</translation>
  </message>
  <message>
   <source>Go to the problem before this one.</source>
   <translation>Aller au problème qui précède.</translation>
  </message>
  <message>
   <source>Go to the quotation before this one that you have not judged.</source>
   <translation>Aller à la citation précédente que vous n’avez pas appréciée.</translation>
  </message>
  <message>
   <source>Go to the quotation before this one.</source>
   <translation>Aller à la citation qui précède.</translation>
  </message>
  <message>
   <source>Go where the citation, footnote marker or link leads.</source>
   <translation>Aller là où mène la référence, l’appel de note ou le lien.</translation>
  </message>
  <message>
   <source>Half a screen down</source>
   <translation>Demi-écran vers le bas</translation>
  </message>
  <message>
   <source>Half a screen up</source>
   <translation>Demi-écran vers le haut</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Highlight</source>
   <translation>Surligner</translation>
  </message>
  <message>
   <source>Highlight in lime</source>
   <translation>Surligner en vert citron</translation>
  </message>
  <message>
   <source>Highlight in violet</source>
   <translation>Surligner en violet</translation>
  </message>
  <message>
   <source>Highlight the selected words, or change the colour of a highlight.</source>
   <translation>Surligner les mots sélectionnés, ou changer la couleur d’un surlignage.</translation>
  </message>
  <message>
   <source>Highlights</source>
   <translation>Surlignages</translation>
  </message>
  <message>
   <source>Hints on footnotes</source>
   <translation>Lettres sur les notes</translation>
  </message>
  <message>
   <source>Hints on links</source>
   <translation>Lettres sur les liens</translation>
  </message>
  <message>
   <source>Import notes…</source>
   <translation>Importer des notes…</translation>
  </message>
  <message>
   <source>Judge the current finding with label number 1 of your list.</source>
   <translation>Apprécier le constat courant avec le libellé numéro 1 de votre liste.</translation>
  </message>
  <message>
   <source>Judge the current finding with label number 2 of your list.</source>
   <translation>Apprécier le constat courant avec le libellé numéro 2 de votre liste.</translation>
  </message>
  <message>
   <source>Judge the current finding with label number 3 of your list.</source>
   <translation>Apprécier le constat courant avec le libellé numéro 3 de votre liste.</translation>
  </message>
  <message>
   <source>Judge the current finding with label number 4 of your list.</source>
   <translation>Apprécier le constat courant avec le libellé numéro 4 de votre liste.</translation>
  </message>
  <message>
   <source>Judge the current finding with label number 5 of your list.</source>
   <translation>Apprécier le constat courant avec le libellé numéro 5 de votre liste.</translation>
  </message>
  <message>
   <source>Judge the current finding with label number 6 of your list.</source>
   <translation>Apprécier le constat courant avec le libellé numéro 6 de votre liste.</translation>
  </message>
  <message>
   <source>Keep the search as evidence</source>
   <translation>Garder la recherche comme preuve</translation>
  </message>
  <message>
   <source>Last quotation</source>
   <translation>Dernière citation</translation>
  </message>
  <message>
   <source>Let the note that is shown stand on other words, for example when its own are gone from the document.</source>
   <translation>Placer la note affichée sur d’autres mots, par exemple quand les siens ont disparu du document.</translation>
  </message>
  <message>
   <source>Let the other pane follow, by the passages that were found.</source>
   <translation>Faire suivre l’autre volet, d’après les passages trouvés.</translation>
  </message>
  <message>
   <source>Let the panes scroll together from the places shown now.</source>
   <translation>Faire défiler les volets ensemble à partir des endroits affichés.</translation>
  </message>
  <message>
   <source>Line down</source>
   <translation>Ligne vers le bas</translation>
  </message>
  <message>
   <source>Line up</source>
   <translation>Ligne vers le haut</translation>
  </message>
  <message>
   <source>Link the selected passage</source>
   <translation>Lier le passage sélectionné</translation>
  </message>
  <message>
   <source>Link the words selected in the reply, or the current quotation, to the passage selected in the source.</source>
   <translation>Lier les mots sélectionnés dans la réponse, ou la citation courante, au passage sélectionné dans la source.</translation>
  </message>
  <message>
   <source>List the deleted notes of the case and bring one back.</source>
   <translation>Lister les notes supprimées du dossier et en rétablir une.</translation>
  </message>
  <message>
   <source>List what the note said before it was changed, here or in another window, and bring one text back.</source>
   <translation>Lister ce que disait la note avant d’être modifiée, ici ou dans une autre fenêtre, et rétablir un de ces textes.</translation>
  </message>
  <message>
   <source>Lock scrolling here</source>
   <translation>Verrouiller le défilement ici</translation>
  </message>
  <message>
   <source>Make one page fit into the pane.</source>
   <translation>Faire tenir une page dans le volet.</translation>
  </message>
  <message>
   <source>Make the pages as wide as the pane.</source>
   <translation>Donner aux pages la largeur du volet.</translation>
  </message>
  <message>
   <source>Make the print as wide as the pane; the margins of the paper are cut off.</source>
   <translation>Donner au texte imprimé la largeur du volet ; les marges du papier sont coupées.</translation>
  </message>
  <message>
   <source>Move the source back</source>
   <translation>Reculer la source</translation>
  </message>
  <message>
   <source>Move the source on</source>
   <translation>Avancer la source</translation>
  </message>
  <message>
   <source>Move to the next pane or panel.</source>
   <translation>Passer au volet ou panneau suivant.</translation>
  </message>
  <message>
   <source>Move to the other document pane.</source>
   <translation>Passer à l’autre volet de document.</translation>
  </message>
  <message>
   <source>Move to the pane or panel before.</source>
   <translation>Passer au volet ou panneau précédent.</translation>
  </message>
  <message>
   <source>Next citation</source>
   <translation>Référence suivante</translation>
  </message>
  <message>
   <source>Next hit</source>
   <translation>Occurrence suivante</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>Volet suivant</translation>
  </message>
  <message>
   <source>Next place of this quotation</source>
   <translation>Autre endroit de cette citation</translation>
  </message>
  <message>
   <source>Next problem</source>
   <translation>Problème suivant</translation>
  </message>
  <message>
   <source>Next quotation</source>
   <translation>Citation suivante</translation>
  </message>
  <message>
   <source>Next section</source>
   <translation>Section suivante</translation>
  </message>
  <message>
   <source>Next source</source>
   <translation>Source suivante</translation>
  </message>
  <message>
   <source>Next unreviewed quotation</source>
   <translation>Citation non appréciée suivante</translation>
  </message>
  <message>
   <source>Next word difference</source>
   <translation>Différence suivante</translation>
  </message>
  <message>
   <source>Notes panel</source>
   <translation>Panneau des notes</translation>
  </message>
  <message>
   <source>Open a case file that travelled with its documents.</source>
   <translation>Ouvrir un fichier de dossier qui a voyagé avec ses documents.</translation>
  </message>
  <message>
   <source>Open a reply and what it answers.</source>
   <translation>Ouvrir une réponse et ce à quoi elle répond.</translation>
  </message>
  <message>
   <source>Open case file…</source>
   <translation>Ouvrir un fichier de dossier…</translation>
  </message>
  <message>
   <source>Open one more document that the reply quotes.</source>
   <translation>Ouvrir un autre document que la réponse cite.</translation>
  </message>
  <message>
   <source>Open the example</source>
   <translation>Ouvrir l’exemple</translation>
  </message>
  <message>
   <source>Open the invented letter and report that come with the program.</source>
   <translation>Ouvrir la lettre et le rapport fictifs livrés avec le programme.</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Ouvrir…</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Outline panel</source>
   <translation>Panneau du plan</translation>
  </message>
  <message>
   <source>Overview rulers</source>
   <translation>Règles d’ensemble</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Page vers le bas</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Page vers le haut</translation>
  </message>
  <message>
   <source>Page width</source>
   <translation>Largeur de page</translation>
  </message>
  <message>
   <source>Pages panel</source>
   <translation>Panneau des pages</translation>
  </message>
  <message>
   <source>Peek at the reference</source>
   <translation>Aperçu du renvoi</translation>
  </message>
  <message>
   <source>Previous citation</source>
   <translation>Référence précédente</translation>
  </message>
  <message>
   <source>Previous hit</source>
   <translation>Occurrence précédente</translation>
  </message>
  <message>
   <source>Previous pane</source>
   <translation>Volet précédent</translation>
  </message>
  <message>
   <source>Previous place of this quotation</source>
   <translation>Endroit précédent de cette citation</translation>
  </message>
  <message>
   <source>Previous problem</source>
   <translation>Problème précédent</translation>
  </message>
  <message>
   <source>Previous quotation</source>
   <translation>Citation précédente</translation>
  </message>
  <message>
   <source>Previous section</source>
   <translation>Section précédente</translation>
  </message>
  <message>
   <source>Previous source</source>
   <translation>Source précédente</translation>
  </message>
  <message>
   <source>Previous unreviewed quotation</source>
   <translation>Citation non appréciée précédente</translation>
  </message>
  <message>
   <source>Previous word difference</source>
   <translation>Différence précédente</translation>
  </message>
  <message>
   <source>Print findings and notes.</source>
   <translation>Imprimer les constats et les notes.</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimer…</translation>
  </message>
  <message>
   <source>Put a bookmark on this page.</source>
   <translation>Poser un signet sur cette page.</translation>
  </message>
  <message>
   <source>Put letters on the footnote markers on screen and follow the one you type.</source>
   <translation>Mettre des lettres sur les appels de note visibles et suivre celui que vous tapez.</translation>
  </message>
  <message>
   <source>Put letters on the links on screen and follow the one you type.</source>
   <translation>Mettre des lettres sur les liens visibles et suivre celui que vous tapez.</translation>
  </message>
  <message>
   <source>Put the current passage and another one, selected in the source, into one note.</source>
   <translation>Réunir dans une note le passage courant et un autre, sélectionné dans la source.</translation>
  </message>
  <message>
   <source>Put the note on the selected words</source>
   <translation>Placer la note sur les mots sélectionnés</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Quotations panel</source>
   <translation>Panneau des citations</translation>
  </message>
  <message>
   <source>Read all files afresh and compare again.</source>
   <translation>Relire tous les fichiers et comparer de nouveau.</translation>
  </message>
  <message>
   <source>Read pages of the document of this pane from their picture, in the languages you choose.</source>
   <translation>Lire des pages du document de ce volet sur leur image, dans les langues choisies.</translation>
  </message>
  <message>
   <source>Read the documents again</source>
   <translation>Relire les documents</translation>
  </message>
  <message>
   <source>Recent cases…</source>
   <translation>Dossiers récents…</translation>
  </message>
  <message>
   <source>Recognise text…</source>
   <translation>Reconnaître le texte…</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Related passages</source>
   <translation>Passages liés</translation>
  </message>
  <message>
   <source>Remember this place under the letter that you type next.</source>
   <translation>Retenir cet endroit sous la lettre que vous tapez ensuite.</translation>
  </message>
  <message>
   <source>Return to the place before the last jump.</source>
   <translation>Revenir à l’endroit d’avant le dernier saut.</translation>
  </message>
  <message>
   <source>Return to the place that going back left.</source>
   <translation>Revenir à l’endroit quitté par le retour.</translation>
  </message>
  <message>
   <source>Reuse panel</source>
   <translation>Panneau des reprises</translation>
  </message>
  <message>
   <source>Review 1</source>
   <translation>Appréciation 1</translation>
  </message>
  <message>
   <source>Review 2</source>
   <translation>Appréciation 2</translation>
  </message>
  <message>
   <source>Review 3</source>
   <translation>Appréciation 3</translation>
  </message>
  <message>
   <source>Review 4</source>
   <translation>Appréciation 4</translation>
  </message>
  <message>
   <source>Review 5</source>
   <translation>Appréciation 5</translation>
  </message>
  <message>
   <source>Review 6</source>
   <translation>Appréciation 6</translation>
  </message>
  <message>
   <source>Rotate left</source>
   <translation>Tourner à gauche</translation>
  </message>
  <message>
   <source>Rotate right</source>
   <translation>Tourner à droite</translation>
  </message>
  <message>
   <source>Save and next unreviewed</source>
   <translation>Enregistrer et passer à la suivante non appréciée</translation>
  </message>
  <message>
   <source>Save case as…</source>
   <translation>Enregistrer le dossier sous…</translation>
  </message>
  <message>
   <source>Save the note</source>
   <translation>Enregistrer la note</translation>
  </message>
  <message>
   <source>Save the note and go to the next quotation without a review.</source>
   <translation>Enregistrer la note et aller à la prochaine citation sans appréciation.</translation>
  </message>
  <message>
   <source>Save the note and return to the documents.</source>
   <translation>Enregistrer la note et revenir aux documents.</translation>
  </message>
  <message>
   <source>Say that the current quotation comes from none of the passages found.</source>
   <translation>Dire que la citation courante ne vient d’aucun des passages trouvés.</translation>
  </message>
  <message>
   <source>Say that the current quotation is none.</source>
   <translation>Dire que la citation courante n’en est pas une.</translation>
  </message>
  <message>
   <source>Screen down</source>
   <translation>Écran vers le bas</translation>
  </message>
  <message>
   <source>Screen up</source>
   <translation>Écran vers le haut</translation>
  </message>
  <message>
   <source>Scroll both panes so that quotation and passage stand in the middle.</source>
   <translation>Faire défiler les deux volets pour que citation et passage soient au milieu.</translation>
  </message>
  <message>
   <source>Scroll down by a line.</source>
   <translation>Descendre d’une ligne.</translation>
  </message>
  <message>
   <source>Scroll down by a screen.</source>
   <translation>Descendre d’un écran.</translation>
  </message>
  <message>
   <source>Scroll down by half a screen.</source>
   <translation>Descendre d’un demi-écran.</translation>
  </message>
  <message>
   <source>Scroll together</source>
   <translation>Défiler ensemble</translation>
  </message>
  <message>
   <source>Scroll up by a line.</source>
   <translation>Monter d’une ligne.</translation>
  </message>
  <message>
   <source>Scroll up by a screen.</source>
   <translation>Monter d’un écran.</translation>
  </message>
  <message>
   <source>Scroll up by half a screen.</source>
   <translation>Monter d’un demi-écran.</translation>
  </message>
  <message>
   <source>Search panel</source>
   <translation>Panneau de recherche</translation>
  </message>
  <message>
   <source>Search the reply, all sources and all notes.</source>
   <translation>Chercher dans la réponse, toutes les sources et toutes les notes.</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Tout sélectionner</translation>
  </message>
  <message>
   <source>Select by keyboard</source>
   <translation>Sélectionner au clavier</translation>
  </message>
  <message>
   <source>Select the whole document.</source>
   <translation>Sélectionner tout le document.</translation>
  </message>
  <message>
   <source>Set a mark</source>
   <translation>Poser une marque</translation>
  </message>
  <message>
   <source>Set passages against each other</source>
   <translation>Opposer deux passages</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Réglages…</translation>
  </message>
  <message>
   <source>Show all commands with their keys.</source>
   <translation>Afficher toutes les commandes et leurs touches.</translation>
  </message>
  <message>
   <source>Show all notes; again: hide it.</source>
   <translation>Afficher toutes les notes ; encore : les masquer.</translation>
  </message>
  <message>
   <source>Show or hide the lists at the side.</source>
   <translation>Afficher ou masquer les listes sur le côté.</translation>
  </message>
  <message>
   <source>Show or hide the marks of all quotations beside the scroll bars.</source>
   <translation>Afficher ou masquer les repères de toutes les citations près des barres de défilement.</translation>
  </message>
  <message>
   <source>Show quotation and passage word by word; again: hide it.</source>
   <translation>Afficher citation et passage mot à mot ; encore : masquer.</translation>
  </message>
  <message>
   <source>Show the footnote and the lines it leads to without leaving this place.</source>
   <translation>Afficher la note et les lignes où elle mène sans quitter cet endroit.</translation>
  </message>
  <message>
   <source>Show the last search of all documents; again: hide it.</source>
   <translation>Afficher la dernière recherche dans tous les documents ; encore : la masquer.</translation>
  </message>
  <message>
   <source>Show the list of citations; again: hide it.</source>
   <translation>Afficher la liste des références ; encore : la masquer.</translation>
  </message>
  <message>
   <source>Show the list of quotations; again: hide it.</source>
   <translation>Afficher la liste des citations ; encore : la masquer.</translation>
  </message>
  <message>
   <source>Show the next passage that the quotation may come from.</source>
   <translation>Afficher le passage suivant dont la citation peut provenir.</translation>
  </message>
  <message>
   <source>Show the next source in the source's pane.</source>
   <translation>Afficher la source suivante dans le volet des sources.</translation>
  </message>
  <message>
   <source>Show the pages at 100 %.</source>
   <translation>Afficher les pages à 100 %.</translation>
  </message>
  <message>
   <source>Show the pages larger.</source>
   <translation>Afficher les pages plus grandes.</translation>
  </message>
  <message>
   <source>Show the pages light on dark, pictures in their own colours.</source>
   <translation>Afficher les pages en clair sur sombre, les images dans leurs couleurs.</translation>
  </message>
  <message>
   <source>Show the pages of the pane's document small, to go to one; again: hide it.</source>
   <translation>Afficher en petit les pages du document du volet, pour aller à l’une d’elles ; de nouveau : le masquer.</translation>
  </message>
  <message>
   <source>Show the pages smaller.</source>
   <translation>Afficher les pages plus petites.</translation>
  </message>
  <message>
   <source>Show the passage before this one.</source>
   <translation>Afficher le passage qui précède.</translation>
  </message>
  <message>
   <source>Show the source before.</source>
   <translation>Afficher la source précédente.</translation>
  </message>
  <message>
   <source>Show the table of contents of the pane's document.</source>
   <translation>Afficher la table des matières du document du volet.</translation>
  </message>
  <message>
   <source>Show the table of contents; again: hide it.</source>
   <translation>Afficher la table des matières ; encore : la masquer.</translation>
  </message>
  <message>
   <source>Show what the paragraph of the reply that is selected or in view perhaps answers: a guess.</source>
   <translation>Afficher ce que vise peut-être le paragraphe de la réponse qui est sélectionné ou affiché : une supposition.</translation>
  </message>
  <message>
   <source>Show which paragraphs of each source are quoted, cited or never answered; again: hide it.</source>
   <translation>Afficher les paragraphes de chaque source qui sont cités, référencés ou sans réponse ; encore : le masquer.</translation>
  </message>
  <message>
   <source>Show words of the sources that stand in the reply without marks, and related passages; again: hide it.</source>
   <translation>Afficher les mots des sources repris sans guillemets et les passages liés ; encore : le masquer.</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>Barre latérale</translation>
  </message>
  <message>
   <source>Sort the quotations…</source>
   <translation>Trier les citations…</translation>
  </message>
  <message>
   <source>Stop the running work; else leave what is open above the documents, or what is selected.</source>
   <translation>Arrêter le travail en cours ; sinon quitter ce qui est ouvert au-dessus des documents, ou ce qui est sélectionné.</translation>
  </message>
  <message>
   <source>Swap panes</source>
   <translation>Échanger les volets</translation>
  </message>
  <message>
   <source>Tags…</source>
   <translation>Mots-clés…</translation>
  </message>
  <message>
   <source>Take back the last change of notes, reviews, links or tags.</source>
   <translation>Revenir sur le dernier changement de notes, d’appréciations, de liens ou de mots-clés.</translation>
  </message>
  <message>
   <source>Take in the highlights and notes that other programs left in the document of this pane; can be undone.</source>
   <translation>Reprendre les surlignages et notes que d’autres programmes ont laissés dans le document de ce volet ; peut être annulé.</translation>
  </message>
  <message>
   <source>Take in the notes and reviews of a JSON export, or the notes of W3C annotations; can be undone.</source>
   <translation>Reprendre les notes et appréciations d’un export JSON, ou les notes d’annotations W3C ; peut être annulé.</translation>
  </message>
  <message>
   <source>Take over the notes in this PDF</source>
   <translation>Reprendre les notes de ce PDF</translation>
  </message>
  <message>
   <source>Take the source as the reply</source>
   <translation>Prendre la source comme réponse</translation>
  </message>
  <message>
   <source>Take the source that is shown out of the comparison; its file stays as it is.</source>
   <translation>Retirer de la comparaison la source affichée ; son fichier reste tel quel.</translation>
  </message>
  <message>
   <source>Take your judgment on the current finding back.</source>
   <translation>Revenir sur votre appréciation du constat courant.</translation>
  </message>
  <message>
   <source>Text width</source>
   <translation>Largeur du texte</translation>
  </message>
  <message>
   <source>The other document</source>
   <translation>L’autre document</translation>
  </message>
  <message>
   <source>This citation means that file…</source>
   <translation>Cette référence désigne ce fichier…</translation>
  </message>
  <message>
   <source>Top of the document</source>
   <translation>Début du document</translation>
  </message>
  <message>
   <source>Treat the words selected in the reply as a quotation.</source>
   <translation>Traiter les mots sélectionnés dans la réponse comme une citation.</translation>
  </message>
  <message>
   <source>Turn the pages clockwise.</source>
   <translation>Tourner les pages dans le sens horaire.</translation>
  </message>
  <message>
   <source>Turn the pages counter-clockwise.</source>
   <translation>Tourner les pages dans le sens antihoraire.</translation>
  </message>
  <message>
   <source>Type a page's number or its printed name.</source>
   <translation>Taper le numéro d’une page ou son nom imprimé.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler la dernière action</translation>
  </message>
  <message>
   <source>Unlink the quotation</source>
   <translation>Délier la citation</translation>
  </message>
  <message>
   <source>Use the whole screen; again: return.</source>
   <translation>Occuper tout l’écran ; encore : revenir.</translation>
  </message>
  <message>
   <source>What the verdicts mean, what counts as a difference, and first steps.</source>
   <translation>Le sens des verdicts, ce qui compte comme différence, et les premiers pas.</translation>
  </message>
  <message>
   <source>Whole page</source>
   <translation>Page entière</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>Écrire une note</translation>
  </message>
  <message>
   <source>Write a note on the case</source>
   <translation>Écrire une note sur le dossier</translation>
  </message>
  <message>
   <source>Write a note on the case as a whole.</source>
   <translation>Écrire une note sur l’ensemble du dossier.</translation>
  </message>
  <message>
   <source>Write a note on the citation</source>
   <translation>Écrire une note sur la référence</translation>
  </message>
  <message>
   <source>Write a note on the current citation, else on that of the current quotation.</source>
   <translation>Écrire une note sur la référence courante, sinon sur celle de la citation courante.</translation>
  </message>
  <message>
   <source>Write a note on the page</source>
   <translation>Écrire une note sur la page</translation>
  </message>
  <message>
   <source>Write a note on the page that is shown.</source>
   <translation>Écrire une note sur la page affichée.</translation>
  </message>
  <message>
   <source>Write a note on the passage</source>
   <translation>Écrire une note sur le passage</translation>
  </message>
  <message>
   <source>Write a note on the passage of the source that is shown for the current quotation.</source>
   <translation>Écrire une note sur le passage de la source montré pour la citation courante.</translation>
  </message>
  <message>
   <source>Write a note on the selected words, else on the current quotation.</source>
   <translation>Écrire une note sur les mots sélectionnés, sinon sur la citation courante.</translation>
  </message>
  <message>
   <source>Write a note that says which words were searched for, in which documents, and how often they stand there.</source>
   <translation>Écrire une note qui dit quels mots ont été cherchés, dans quels documents, et combien de fois ils s’y trouvent.</translation>
  </message>
  <message>
   <source>Write a note with the citation</source>
   <translation>Écrire une note avec la référence</translation>
  </message>
  <message>
   <source>Write findings and notes to a file.</source>
   <translation>Écrire les constats et les notes dans un fichier.</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Agrandir</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Réduire</translation>
  </message>
 </context>
 <context>
  <name>Connectors</name>
  <message>
   <source>Joins between quotations and passages</source>
   <translation>Liaisons entre citations et passages</translation>
  </message>
  <message>
   <source>{0} p.</source>
   <translation>{0} p.</translation>
  </message>
 </context>
 <context>
  <name>Coverage</name>
  <message numerus="yes">
   <source>%n cited</source>
   <translation>
    <numerusform>%n référencé</numerusform>
    <numerusform>%n référencés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n never answered</source>
   <translation>
    <numerusform>%n sans réponse</numerusform>
    <numerusform>%n sans réponse</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n quoted</source>
   <translation>
    <numerusform>%n cité</numerusform>
    <numerusform>%n cités</numerusform>
   </translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>Cited only</source>
   <translation>Seulement référencés</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy what is listed as text</source>
   <translation>Copier la liste comme texte</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Couverture</translation>
  </message>
  <message>
   <source>Filter by what the reply does with the paragraph</source>
   <translation>Filtrer selon ce que la réponse fait du paragraphe</translation>
  </message>
  <message>
   <source>Filter paragraphs…</source>
   <translation>Filtrer les paragraphes…</translation>
  </message>
  <message>
   <source>Never answered</source>
   <translation>Sans réponse</translation>
  </message>
  <message>
   <source>No paragraph passes the filter.</source>
   <translation>Aucun paragraphe ne passe le filtre.</translation>
  </message>
  <message>
   <source>Quoted</source>
   <translation>Cités</translation>
  </message>
  <message>
   <source>The list is copied.</source>
   <translation>La liste est copiée.</translation>
  </message>
  <message>
   <source>There is no source with text.</source>
   <translation>Aucune source n’a de texte.</translation>
  </message>
  <message>
   <source>What the reply answers is listed here once it is compared.</source>
   <translation>Ce à quoi la réponse répond s’affiche ici après la comparaison.</translation>
  </message>
  <message>
   <source>cited</source>
   <translation>seulement référencé</translation>
  </message>
  <message>
   <source>never answered</source>
   <translation>sans réponse</translation>
  </message>
  <message>
   <source>quoted</source>
   <translation>cité</translation>
  </message>
  <message>
   <source>quoted: {numbers}</source>
   <translation>cité : {numbers}</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message numerus="yes">
   <source>%n or more places</source>
   <translation>
    <numerusform>%n endroit ou plus</numerusform>
    <numerusform>%n endroits ou plus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pages</source>
   <translation>
    <numerusform>%n page</numerusform>
    <numerusform>%n pages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n places</source>
   <translation>
    <numerusform>%n endroit</numerusform>
    <numerusform>%n endroits</numerusform>
   </translation>
  </message>
  <message>
   <source>A key must not be empty.</source>
   <translation>Une touche ne peut être vide.</translation>
  </message>
  <message>
   <source>An error in the program stopped the work on {name} ({cause}).</source>
   <translation>Une erreur du programme a arrêté le travail sur {name} ({cause}).</translation>
  </message>
  <message>
   <source>Annotating {name}</source>
   <translation>Annotation de {name}</translation>
  </message>
  <message>
   <source>Another window has changed this note meanwhile. Both texts are kept: look at the other one, then save yours over it or as a note of its own.</source>
   <translation>Une autre fenêtre a modifié cette note entre-temps. Les deux textes sont gardés : regardez l’autre, puis enregistrez le vôtre à sa place ou comme une note à part.</translation>
  </message>
  <message>
   <source>Comparing</source>
   <translation>Comparaison</translation>
  </message>
  <message>
   <source>Comparing quotations</source>
   <translation>Comparaison des citations</translation>
  </message>
  <message>
   <source>Converting {name} with LibreOffice</source>
   <translation>Conversion de {name} par LibreOffice</translation>
  </message>
  <message>
   <source>Exporting {name}</source>
   <translation>Exportation de {name}</translation>
  </message>
  <message>
   <source>Following quotations of sources</source>
   <translation>Suivi des citations des sources</translation>
  </message>
  <message>
   <source>Its pages are not the original's: LibreOffice is not installed, which alone paginates as Word does.</source>
   <translation>Ses pages ne sont pas celles de l’original : LibreOffice, qui seul pagine comme Word, n’est pas installé.</translation>
  </message>
  <message>
   <source>Judging quotations</source>
   <translation>Jugement des citations</translation>
  </message>
  <message>
   <source>Looking for quotations</source>
   <translation>Recherche des citations</translation>
  </message>
  <message>
   <source>Looking for related paragraphs</source>
   <translation>Recherche de paragraphes liés</translation>
  </message>
  <message>
   <source>Looking for the notes</source>
   <translation>Recherche des notes</translation>
  </message>
  <message>
   <source>Looking for words without marks</source>
   <translation>Recherche de mots sans guillemets</translation>
  </message>
  <message>
   <source>No backup of {path} could be made in {folder} ({cause}).</source>
   <translation>Aucune sauvegarde de {path} n’a pu être faite dans {folder} ({cause}).</translation>
  </message>
  <message>
   <source>No text could be recognised in {document}.</source>
   <translation>Aucun texte n’a pu être reconnu dans {document}.</translation>
  </message>
  <message>
   <source>Open its newest backup instead: {path}.</source>
   <translation>Ouvrez à sa place sa sauvegarde la plus récente : {path}.</translation>
  </message>
  <message>
   <source>Page {page}</source>
   <translation>Page {page}</translation>
  </message>
  <message>
   <source>Page {page} of {name} is damaged and cannot be shown.</source>
   <translation>La page {page} de {name} est endommagée et ne peut être affichée.</translation>
  </message>
  <message>
   <source>Pages {numbers}</source>
   <translation>Pages {numbers}</translation>
  </message>
  <message>
   <source>Reading citations</source>
   <translation>Lecture des références</translation>
  </message>
  <message>
   <source>Reading the reply</source>
   <translation>Lecture de la réponse</translation>
  </message>
  <message>
   <source>Reading {name}</source>
   <translation>Lecture de {name}</translation>
  </message>
  <message>
   <source>Reading {name} was stopped.</source>
   <translation>La lecture de {name} a été arrêtée.</translation>
  </message>
  <message>
   <source>Recognising the text of {name}</source>
   <translation>Reconnaissance du texte de {name}</translation>
  </message>
  <message>
   <source>Searching the sources</source>
   <translation>Recherche dans les sources</translation>
  </message>
  <message>
   <source>So many quotations are in no source that not all could be searched letter by letter: heavily misread passages of some may have been missed.</source>
   <translation>Tant de citations ne sont dans aucune source que toutes n’ont pu être cherchées lettre par lettre : des passages très mal reconnus ont pu échapper.</translation>
  </message>
  <message>
   <source>The annotated copy of {name} could not be opened again; nothing was exported.</source>
   <translation>La copie annotée de {name} n’a pas pu être rouverte ; rien n’a été exporté.</translation>
  </message>
  <message>
   <source>The annotated copy of {name} lacks some of its notes; nothing was exported.</source>
   <translation>Il manque des notes à la copie annotée de {name} ; rien n’a été exporté.</translation>
  </message>
  <message>
   <source>The comparison was stopped.</source>
   <translation>La comparaison a été arrêtée.</translation>
  </message>
  <message>
   <source>The note could not be written anywhere ({cause}). Copy its text out of the editor.</source>
   <translation>La note n’a pu être écrite nulle part ({cause}). Copiez son texte hors de l’éditeur.</translation>
  </message>
  <message>
   <source>The password for {name} is wrong.</source>
   <translation>Le mot de passe de {name} est faux.</translation>
  </message>
  <message>
   <source>The template {path} cannot be applied: {cause}.</source>
   <translation>Le modèle {path} ne peut être appliqué : {cause}.</translation>
  </message>
  <message>
   <source>The template {path} has a mistake: {cause}.</source>
   <translation>Le modèle {path} a une faute : {cause}.</translation>
  </message>
  <message>
   <source>The template {path}, line {line} has a mistake: {cause}.</source>
   <translation>Le modèle {path} a une faute à la ligne {line} : {cause}.</translation>
  </message>
  <message>
   <source>The work on {name} {how} and was given up; everything else goes on.</source>
   <translation>Le travail sur {name} {how} et a été abandonné ; tout le reste continue.</translation>
  </message>
  <message>
   <source>There is no backup of it in {path}.</source>
   <translation>Il n’en existe pas de sauvegarde dans {path}.</translation>
  </message>
  <message>
   <source>Writing the findings</source>
   <translation>Écriture des constats</translation>
  </message>
  <message>
   <source>Your notes are still looked for in documents that have changed; try again in a moment.</source>
   <translation>Vos notes sont encore recherchées dans des documents qui ont changé ; réessayez dans un instant.</translation>
  </message>
  <message>
   <source>a symbol has neither spaces nor backslashes</source>
   <translation>une cote n’a ni espaces ni barres inverses</translation>
  </message>
  <message>
   <source>a symbol is printed in capitals</source>
   <translation>une cote s’écrit en capitales</translation>
  </message>
  <message>
   <source>adds “{words}”</source>
   <translation>ajoute « {words} »</translation>
  </message>
  <message>
   <source>an unknown document</source>
   <translation>un document inconnu</translation>
  </message>
  <message numerus="yes">
   <source>and %n more differences that are not shown</source>
   <translation>
    <numerusform>et %n autre différence qui n’est pas signalée</numerusform>
    <numerusform>et %n autres différences qui ne sont pas signalées</numerusform>
   </translation>
  </message>
  <message>
   <source>annex</source>
   <translation>annexe</translation>
  </message>
  <message>
   <source>annex {number_of}</source>
   <translation>annexe {number_of}</translation>
  </message>
  <message>
   <source>another form: {pairs}</source>
   <translation>autre forme : {pairs}</translation>
  </message>
  <message numerus="yes">
   <source>another form: {pairs} and %n more</source>
   <translation>
    <numerusform>autre forme : {pairs} et %n autre</numerusform>
    <numerusform>autre forme : {pairs} et %n autres</numerusform>
   </translation>
  </message>
  <message>
   <source>another place fits the words better than the cited one</source>
   <translation>un autre endroit convient mieux aux mots que l’endroit indiqué</translation>
  </message>
  <message>
   <source>article {article}</source>
   <translation>article {article}</translation>
  </message>
  <message>
   <source>book {number_of}</source>
   <translation>livre {number_of}</translation>
  </message>
  <message>
   <source>chap. {number_of}</source>
   <translation>chap. {number_of}</translation>
  </message>
  <message>
   <source>cited to {names}, found in another source</source>
   <translation>attribuée à {names}, trouvée dans une autre source</translation>
  </message>
  <message>
   <source>cited to {names}, found in {document}</source>
   <translation>attribuée à {names}, trouvée dans {document}</translation>
  </message>
  <message>
   <source>cited to {names}, which are not open</source>
   <translation>attribuée à {names}, qui ne sont pas ouverts</translation>
  </message>
  <message>
   <source>cited to {names}, which are not open; found in {document}</source>
   <translation>attribuée à {names}, qui ne sont pas ouverts ; trouvée dans {document}</translation>
  </message>
  <message>
   <source>cited to {names}, which is not open</source>
   <translation>attribuée à {names}, qui n’est pas ouvert</translation>
  </message>
  <message>
   <source>cited to {names}, which is not open; found in {document}</source>
   <translation>attribuée à {names}, qui n’est pas ouvert ; trouvée dans {document}</translation>
  </message>
  <message>
   <source>crashed</source>
   <translation>a échoué</translation>
  </message>
  <message>
   <source>date</source>
   <translation>date</translation>
  </message>
  <message>
   <source>documents of the General Assembly are numbered by session, not by year</source>
   <translation>les documents de l’Assemblée générale sont numérotés par session, non par année</translation>
  </message>
  <message>
   <source>documents of this body are numbered by year of four digits</source>
   <translation>les documents de cet organe sont numérotés par année à quatre chiffres</translation>
  </message>
  <message>
   <source>every difference is shown</source>
   <translation>chaque différence est signalée</translation>
  </message>
  <message>
   <source>footnote {note}</source>
   <translation>la note {note}</translation>
  </message>
  <message>
   <source>footnote {note} cites nothing that could be read</source>
   <translation>la note {note} ne renvoie à rien de lisible</translation>
  </message>
  <message>
   <source>footnote {note} does not cite “{name}”; {place} does</source>
   <translation>la note {note} ne renvoie pas à « {name} » ; {place} le fait</translation>
  </message>
  <message>
   <source>footnote {note}, to which it points, could not be read</source>
   <translation>la note {note}, à laquelle elle renvoie, n’a pas pu être lue</translation>
  </message>
  <message>
   <source>footnote {note}, to which it points, was not found</source>
   <translation>la note {note}, à laquelle elle renvoie, est introuvable</translation>
  </message>
  <message numerus="yes">
   <source>footnotes {numbers} cite %n documents: {names}</source>
   <translation>
    <numerusform>les notes {numbers} renvoient à %n document : {names}</numerusform>
    <numerusform>les notes {numbers} renvoient à %n documents : {names}</numerusform>
   </translation>
  </message>
  <message>
   <source>found elsewhere in this document</source>
   <translation>trouvée ailleurs dans ce document</translation>
  </message>
  <message>
   <source>found in article {article}</source>
   <translation>trouvée à l’article {article}</translation>
  </message>
  <message>
   <source>found in footnote {note}</source>
   <translation>trouvée dans la note {note}</translation>
  </message>
  <message>
   <source>found on page {page}</source>
   <translation>trouvée page {page}</translation>
  </message>
  <message>
   <source>found on page {page}, in {division}</source>
   <translation>trouvée page {page}, dans {division}</translation>
  </message>
  <message>
   <source>found on page {page}, para. {paragraph}</source>
   <translation>trouvée page {page}, par. {paragraph}</translation>
  </message>
  <message>
   <source>found on page {page}, para. {paragraph}, in {division}</source>
   <translation>trouvée page {page}, par. {paragraph}, dans {division}</translation>
  </message>
  <message>
   <source>found on para. {paragraph}</source>
   <translation>trouvée au par. {paragraph}</translation>
  </message>
  <message>
   <source>found on para. {paragraph}, in {division}</source>
   <translation>trouvée au par. {paragraph}, dans {division}</translation>
  </message>
  <message>
   <source>in {division}</source>
   <translation>dans {division}</translation>
  </message>
  <message>
   <source>in {division}, page {page}</source>
   <translation>dans {division}, page {page}</translation>
  </message>
  <message>
   <source>in {division}, para. {paragraph}</source>
   <translation>dans {division}, par. {paragraph}</translation>
  </message>
  <message>
   <source>it names a place, but no document</source>
   <translation>elle nomme un endroit, mais pas de document</translation>
  </message>
  <message>
   <source>it names neither author nor note</source>
   <translation>elle ne nomme ni auteur ni note</translation>
  </message>
  <message>
   <source>it points to {place}, which is not resolved: {reason}</source>
   <translation>elle renvoie à {place}, qui n’est pas élucidée : {reason}</translation>
  </message>
  <message>
   <source>its citation leads nowhere: {reason}</source>
   <translation>sa référence ne mène nulle part : {reason}</translation>
  </message>
  <message>
   <source>its file name</source>
   <translation>son nom de fichier</translation>
  </message>
  <message>
   <source>its link leads nowhere (“{address}”)</source>
   <translation>son lien ne mène nulle part (« {address} »)</translation>
  </message>
  <message>
   <source>its number</source>
   <translation>son numéro</translation>
  </message>
  <message>
   <source>its number is missing</source>
   <translation>son numéro manque</translation>
  </message>
  <message>
   <source>its parts are divided by a slash</source>
   <translation>ses parties sont séparées par une barre oblique</translation>
  </message>
  <message>
   <source>its symbol</source>
   <translation>sa cote</translation>
  </message>
  <message>
   <source>its title</source>
   <translation>son titre</translation>
  </message>
  <message numerus="yes">
   <source>leaves out %n words, {weights} among them: “{words}”</source>
   <translation>
    <numerusform>omet %n mot, dont : {weights} ; « {words} »</numerusform>
    <numerusform>omet %n mots, dont : {weights} ; « {words} »</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>leaves out %n words: “{words}”</source>
   <translation>
    <numerusform>omet %n mot : « {words} »</numerusform>
    <numerusform>omet %n mots : « {words} »</numerusform>
   </translation>
  </message>
  <message>
   <source>leaves out “{words}”</source>
   <translation>omet « {words} »</translation>
  </message>
  <message>
   <source>link text names {name}, its address leads elsewhere: {address}</source>
   <translation>le texte du lien nomme {name}, son adresse mène ailleurs : {address}</translation>
  </message>
  <message>
   <source>link text names {name}, its address leads to {address}</source>
   <translation>le texte du lien nomme {name}, son adresse mène à {address}</translation>
  </message>
  <message>
   <source>linked by hand</source>
   <translation>liée à la main</translation>
  </message>
  <message>
   <source>may be a translation: {names} is in another language</source>
   <translation>peut-être une traduction : {names} est dans une autre langue</translation>
  </message>
  <message>
   <source>modal</source>
   <translation>verbe modal</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nom</translation>
  </message>
  <message>
   <source>negation</source>
   <translation>négation</translation>
  </message>
  <message>
   <source>no heading of this file names {division}</source>
   <translation>aucun titre de ce fichier ne nomme {division}</translation>
  </message>
  <message>
   <source>no passage comes near it</source>
   <translation>aucun passage n’en approche</translation>
  </message>
  <message>
   <source>no source is open</source>
   <translation>aucune source n’est ouverte</translation>
  </message>
  <message>
   <source>no text could be recognised in {document}</source>
   <translation>aucun texte n’a pu être reconnu dans {document}</translation>
  </message>
  <message>
   <source>not cited</source>
   <translation>sans référence</translation>
  </message>
  <message>
   <source>not found in {names}, searched as a whole</source>
   <translation>introuvable dans {names}, cherché en entier</translation>
  </message>
  <message>
   <source>not found: “{words}”</source>
   <translation>introuvable : « {words} »</translation>
  </message>
  <message>
   <source>not in {documents}; also cited to {names}, which are not open</source>
   <translation>absente de {documents} ; attribuée aussi à {names}, qui ne sont pas ouverts</translation>
  </message>
  <message>
   <source>not in {documents}; also cited to {names}, which is not open</source>
   <translation>absente de {documents} ; attribuée aussi à {names}, qui n’est pas ouvert</translation>
  </message>
  <message>
   <source>note</source>
   <translation>note</translation>
  </message>
  <message>
   <source>nothing is cited before it</source>
   <translation>rien n’est cité avant elle</translation>
  </message>
  <message>
   <source>number</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>only a part of it is found</source>
   <translation>une partie seulement en est retrouvée</translation>
  </message>
  <message>
   <source>page {page}</source>
   <translation>page {page}</translation>
  </message>
  <message>
   <source>page {page} has no text: recognise it first</source>
   <translation>la page {page} n’a pas de texte : faites-la d’abord reconnaître</translation>
  </message>
  <message>
   <source>page {page} is beyond the end of {document}, whose last page is {last}</source>
   <translation>la page {page} dépasse la fin de {document}, dont la dernière page est {last}</translation>
  </message>
  <message>
   <source>page {page}, para. {paragraph}</source>
   <translation>page {page}, par. {paragraph}</translation>
  </message>
  <message>
   <source>page {page}, para. {paragraph}, counted with the one that is continued from the page before</source>
   <translation>page {page}, par. {paragraph}, en comptant celui qui continue de la page précédente</translation>
  </message>
  <message>
   <source>page {page}, para. {paragraph}, counted without the one that is continued from the page before</source>
   <translation>page {page}, par. {paragraph}, sans compter celui qui continue de la page précédente</translation>
  </message>
  <message>
   <source>pages are {offset} ahead, seen in {seen} of {all}</source>
   <translation>pages en avance de {offset}, constaté pour {seen} sur {all}</translation>
  </message>
  <message>
   <source>pages are {offset} behind, seen in {seen} of {all}</source>
   <translation>pages en retard de {offset}, constaté pour {seen} sur {all}</translation>
  </message>
  <message>
   <source>para. {paragraph}</source>
   <translation>par. {paragraph}</translation>
  </message>
  <message>
   <source>paragraphs cannot be told apart in this file</source>
   <translation>les paragraphes de ce fichier ne se distinguent pas</translation>
  </message>
  <message>
   <source>part {number_of}</source>
   <translation>partie {number_of}</translation>
  </message>
  <message>
   <source>preamble</source>
   <translation>préambule</translation>
  </message>
  <message numerus="yes">
   <source>put together from %n places</source>
   <translation>
    <numerusform>composée de passages pris à %n endroit</numerusform>
    <numerusform>composée de passages pris à %n endroits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>put together from %n places, which is not shown</source>
   <translation>
    <numerusform>composée de passages pris à %n endroit, sans que cela soit indiqué</numerusform>
    <numerusform>composée de passages pris à %n endroits, sans que cela soit indiqué</numerusform>
   </translation>
  </message>
  <message>
   <source>quantifier</source>
   <translation>quantité</translation>
  </message>
  <message>
   <source>review</source>
   <translation>appréciation</translation>
  </message>
  <message>
   <source>says “{mine}” for “{theirs}”</source>
   <translation>dit « {mine} » pour « {theirs} »</translation>
  </message>
  <message>
   <source>sect. {number_of}</source>
   <translation>sect. {number_of}</translation>
  </message>
  <message>
   <source>set in italics: it may be emphasis</source>
   <translation>en italique : peut-être pour insister</translation>
  </message>
  <message>
   <source>shown: brackets or ellipses</source>
   <translation>signalé : crochets ou points de suspension</translation>
  </message>
  <message numerus="yes">
   <source>shown: brackets or ellipses, which leave out %n words</source>
   <translation>
    <numerusform>signalé : crochets ou points de suspension, qui omettent %n mot</numerusform>
    <numerusform>signalé : crochets ou points de suspension, qui omettent %n mots</numerusform>
   </translation>
  </message>
  <message>
   <source>shown: brackets or ellipses, which leave out 1 word</source>
   <translation>signalé : crochets ou points de suspension, qui omettent 1 mot</translation>
  </message>
  <message>
   <source>spelling: {pairs}</source>
   <translation>graphie : {pairs}</translation>
  </message>
  <message numerus="yes">
   <source>spelling: {pairs} and %n more</source>
   <translation>
    <numerusform>graphie : {pairs} et %n autre</numerusform>
    <numerusform>graphie : {pairs} et %n autres</numerusform>
   </translation>
  </message>
  <message>
   <source>text</source>
   <translation>le texte</translation>
  </message>
  <message>
   <source>text, page {page}</source>
   <translation>le texte, page {page}</translation>
  </message>
  <message>
   <source>the document</source>
   <translation>le document</translation>
  </message>
  <message>
   <source>the document that it cites is not named</source>
   <translation>le document auquel elle renvoie n’est pas nommé</translation>
  </message>
  <message>
   <source>the names on its first page</source>
   <translation>les noms de sa première page</translation>
  </message>
  <message>
   <source>the nearest passage has {number}% of it</source>
   <translation>le passage le plus proche en contient {number} %</translation>
  </message>
  <message>
   <source>the paragraphs of this file are not numbered</source>
   <translation>les paragraphes de ce fichier ne sont pas numérotés</translation>
  </message>
  <message>
   <source>the same words in the same order</source>
   <translation>les mêmes mots dans le même ordre</translation>
  </message>
  <message>
   <source>the same words in the same order, but for typography</source>
   <translation>les mêmes mots dans le même ordre, à la typographie près</translation>
  </message>
  <message>
   <source>the source has these words in another order</source>
   <translation>la source donne ces mots dans un autre ordre</translation>
  </message>
  <message>
   <source>the source has these words in another order: “{words}”</source>
   <translation>la source donne ces mots dans un autre ordre : « {words} »</translation>
  </message>
  <message>
   <source>the source has “{words}” right before these words</source>
   <translation>la source a « {words} » juste avant ces mots</translation>
  </message>
  <message>
   <source>the source has “{words}” right behind these words</source>
   <translation>la source a « {words} » juste après ces mots</translation>
  </message>
  <message>
   <source>there is no footnote {note}</source>
   <translation>il n’y a pas de note {note}</translation>
  </message>
  <message>
   <source>there is no page {page}</source>
   <translation>il n’y a pas de page {page}</translation>
  </message>
  <message>
   <source>this file has no numbered articles</source>
   <translation>ce fichier n’a pas d’articles numérotés</translation>
  </message>
  <message>
   <source>this file has no page numbers of its own</source>
   <translation>ce fichier n’a pas de numéros de page à lui</translation>
  </message>
  <message>
   <source>took too long</source>
   <translation>a pris trop de temps</translation>
  </message>
  <message>
   <source>unlinked by hand</source>
   <translation>déliée à la main</translation>
  </message>
  <message>
   <source>vol. {number_of}</source>
   <translation>vol. {number_of}</translation>
  </message>
  <message>
   <source>was halted from outside</source>
   <translation>a été arrêté de l’extérieur</translation>
  </message>
  <message>
   <source>your assignment</source>
   <translation>votre choix</translation>
  </message>
  <message>
   <source>{document} has no readable text: recognise it first.</source>
   <translation>{document} n’a pas de texte lisible : faites-le d’abord reconnaître.</translation>
  </message>
  <message>
   <source>{document} has no text: recognise it first</source>
   <translation>{document} n’a pas de texte : faites-le d’abord reconnaître</translation>
  </message>
  <message>
   <source>{fault}, the page that {place} cites</source>
   <translation>{fault}, la page à laquelle renvoie {place}</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} à {last}</translation>
  </message>
  <message numerus="yes">
   <source>{kind} %n cannot be read: {cause}</source>
   <translation>
    <numerusform>{kind} %n ne peut être lue : {cause}</numerusform>
    <numerusform>{kind} %n ne peut être lue : {cause}</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} can be opened when LibreOffice is installed, or after saving it as PDF or DOCX.</source>
   <translation>{name} peut être ouvert si LibreOffice est installé, ou après l’avoir enregistré en PDF ou DOCX.</translation>
  </message>
  <message>
   <source>{name} cannot be annotated ({cause}).</source>
   <translation>{name} ne peut être annoté ({cause}).</translation>
  </message>
  <message>
   <source>{name} cannot be laid out on pages.</source>
   <translation>{name} ne peut être mis en pages.</translation>
  </message>
  <message>
   <source>{name} cannot be read: {cause}.</source>
   <translation>{name} ne peut être lu : {cause}.</translation>
  </message>
  <message numerus="yes">
   <source>{name} fits %n open documents by {by}: {names}</source>
   <translation>
    <numerusform>{name} convient à %n document ouvert par {by} : {names}</numerusform>
    <numerusform>{name} convient à %n documents ouverts par {by} : {names}</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} has changed since it was compared; open it anew before exporting.</source>
   <translation>{name} a changé depuis la comparaison ; ouvrez-le à nouveau avant d’exporter.</translation>
  </message>
  <message>
   <source>{name} is a damaged archive and cannot be opened.</source>
   <translation>{name} est une archive endommagée et ne peut être ouvert.</translation>
  </message>
  <message>
   <source>{name} is a drawing (SVG), not a text document.</source>
   <translation>{name} est un dessin (SVG), non un document.</translation>
  </message>
  <message>
   <source>{name} is a file of another program, or damaged, and no text document.</source>
   <translation>{name} est un fichier d’un autre programme, ou endommagé, et non un document.</translation>
  </message>
  <message>
   <source>{name} is a folder: give a document.</source>
   <translation>{name} est un dossier : donnez un document.</translation>
  </message>
  <message>
   <source>{name} is an archive or a file of another program, not a text document.</source>
   <translation>{name} est une archive ou un fichier d’un autre programme, non un document.</translation>
  </message>
  <message>
   <source>{name} is damaged and cannot be opened.</source>
   <translation>{name} est endommagé et ne peut être ouvert.</translation>
  </message>
  <message>
   <source>{name} is damaged or encrypted: LibreOffice could not open it.</source>
   <translation>{name} est endommagé ou chiffré : LibreOffice n’a pas pu l’ouvrir.</translation>
  </message>
  <message>
   <source>{name} is damaged: its pages cannot be read.</source>
   <translation>{name} est endommagé : ses pages ne peuvent être lues.</translation>
  </message>
  <message>
   <source>{name} is damaged: none of its pages can be read.</source>
   <translation>{name} est endommagé : aucune de ses pages n’est lisible.</translation>
  </message>
  <message>
   <source>{name} is damaged: {seen} of {all} pages could be read.</source>
   <translation>{name} est endommagé : {seen} pages sur {all} ont pu être lues.</translation>
  </message>
  <message>
   <source>{name} is damaged: {seen} of {all} pages could be read; words may be missing.</source>
   <translation>{name} est endommagé : {seen} pages sur {all} ont pu être lues ; des mots peuvent manquer.</translation>
  </message>
  <message>
   <source>{name} is empty: choose another file.</source>
   <translation>{name} est vide : choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>{name} is encrypted: give its password.</source>
   <translation>{name} est chiffré : donnez son mot de passe.</translation>
  </message>
  <message>
   <source>{name} is encrypted: save it without a password, or as PDF, and open that.</source>
   <translation>{name} est chiffré : enregistrez-le sans mot de passe, ou en PDF, et ouvrez cette copie.</translation>
  </message>
  <message>
   <source>{name} is no document that can be read: damaged or of another kind; choose another file.</source>
   <translation>{name} n’est pas un document lisible : endommagé ou d’un autre genre ; choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>{name} is no file: give a document.</source>
   <translation>{name} n’est pas un fichier : donnez un document.</translation>
  </message>
  <message>
   <source>{name} is too large to be laid out on pages.</source>
   <translation>{name} est trop grand pour être mis en pages.</translation>
  </message>
  <message>
   <source>{name} is too large to be opened.</source>
   <translation>{name} est trop grand pour être ouvert.</translation>
  </message>
  <message>
   <source>{name} needs more memory than the program allows itself.</source>
   <translation>{name} demande plus de mémoire que le programme ne s’en accorde.</translation>
  </message>
  <message>
   <source>{name} took LibreOffice too long and was given up; try it after saving it as PDF.</source>
   <translation>{name} a occupé LibreOffice trop longtemps et a été abandonné ; réessayez après l’avoir enregistré en PDF.</translation>
  </message>
  <message>
   <source>{name} was not found.</source>
   <translation>{name} est introuvable.</translation>
  </message>
  <message>
   <source>{name}: its text could not be recognised from its pictures in reasonable time.</source>
   <translation>{name} : son texte n’a pas pu être reconnu sur ses images en un temps raisonnable.</translation>
  </message>
  <message>
   <source>{pages} of {name}: some words cannot be read, for their font does not name its letters.</source>
   <translation>{pages} de {name} : certains mots sont illisibles, car leur police ne nomme pas ses lettres.</translation>
  </message>
  <message>
   <source>{pages} of {name}: some words cannot be read, for their font does not name its letters; install tesseract with its language files (Debian: tesseract-ocr) to have it recognised.</source>
   <translation>{pages} de {name} : certains mots sont illisibles, car leur police ne nomme pas ses lettres ; installez tesseract avec ses fichiers de langue (Debian : tesseract-ocr) pour le faire reconnaître.</translation>
  </message>
  <message>
   <source>{pages} of {name}: the text was recognised from a picture; it may hold errors.</source>
   <translation>{pages} de {name} : le texte a été reconnu sur une image ; il peut contenir des erreurs.</translation>
  </message>
  <message>
   <source>{pages} of {name}: there is no text that can be read, only a picture.</source>
   <translation>{pages} de {name} : il n’y a pas de texte lisible, seulement une image.</translation>
  </message>
  <message>
   <source>{pages} of {name}: there is no text that can be read, only a picture; install tesseract with its language files (Debian: tesseract-ocr) to have it recognised.</source>
   <translation>{pages} de {name} : il n’y a pas de texte lisible, seulement une image ; installez tesseract avec ses fichiers de langue (Debian : tesseract-ocr) pour le faire reconnaître.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: the disk is full. Free some space and try again.</source>
   <translation>{path} ne peut être ouvert : le disque est plein. Libérez de la place et réessayez.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: the file or its folder cannot be reached. Check that it is there.</source>
   <translation>{path} ne peut être ouvert : le fichier ou son dossier est hors d’atteinte. Vérifiez qu’il est là.</translation>
  </message>
  <message>
   <source>{path} cannot be reached ({cause}). Check that it is there.</source>
   <translation>{path} est hors d’atteinte ({cause}). Vérifiez qu’il est là.</translation>
  </message>
  <message>
   <source>{path} cannot be read ({cause}); check that it is there.</source>
   <translation>{path} ne peut être lu ({cause}) ; vérifiez qu’il est là.</translation>
  </message>
  <message>
   <source>{path} cannot be read as a template ({cause}); choose another one.</source>
   <translation>{path} ne peut être lu comme modèle ({cause}) ; choisissez-en un autre.</translation>
  </message>
  <message>
   <source>{path} cannot be read or written: the disk reports a fault. Save the case under another name.</source>
   <translation>{path} ne peut être lu ni écrit : le disque signale un défaut. Enregistrez le dossier sous un autre nom.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {cause}. The default keys are used.</source>
   <translation>{path} ne peut être lu : {cause}. Les touches par défaut sont utilisées.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {cause}. The default settings are used.</source>
   <translation>{path} ne peut être lu : {cause}. Les réglages par défaut sont utilisés.</translation>
  </message>
  <message>
   <source>{path} cannot be written (it is read-only or the disk is full): it is shown, but nothing can be saved.</source>
   <translation>{path} ne peut être écrit (il est en lecture seule ou le disque est plein) : il est affiché, mais rien ne peut être enregistré.</translation>
  </message>
  <message>
   <source>{path} cannot be written: the disk is full. Free some space and try again.</source>
   <translation>{path} ne peut être écrit : le disque est plein. Libérez de la place et réessayez.</translation>
  </message>
  <message>
   <source>{path} cannot be written: the file or its folder is read-only. Save the case under another name.</source>
   <translation>{path} ne peut être écrit : le fichier ou son dossier est en lecture seule. Enregistrez le dossier sous un autre nom.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {cause}.</source>
   <translation>{path} ne peut être écrit : {cause}.</translation>
  </message>
  <message>
   <source>{path} cannot take a text of that length. Divide it into several notes.</source>
   <translation>{path} ne peut contenir un texte si long. Partagez-le en plusieurs notes.</translation>
  </message>
  <message>
   <source>{path} could not be read or written ({cause}).</source>
   <translation>{path} n’a pu être lu ni écrit ({cause}).</translation>
  </message>
  <message>
   <source>{path} could not be written ({cause}); choose another place or free some space.</source>
   <translation>{path} n’a pas pu être écrit ({cause}) ; choisissez un autre endroit ou libérez de la place.</translation>
  </message>
  <message>
   <source>{path} exists already; choose another name or allow it to be replaced.</source>
   <translation>{path} existe déjà ; choisissez un autre nom ou permettez de le remplacer.</translation>
  </message>
  <message>
   <source>{path} holds no notes that can be read; give a JSON export or W3C annotations.</source>
   <translation>{path} ne contient aucune note lisible ; donnez un export JSON ou des annotations W3C.</translation>
  </message>
  <message>
   <source>{path} holds something that cannot be read ({cause}). {sentence}</source>
   <translation>{path} contient quelque chose d’illisible ({cause}). {sentence}</translation>
  </message>
  <message>
   <source>{path} holds something that cannot be read.</source>
   <translation>{path} contient quelque chose d’illisible.</translation>
  </message>
  <message>
   <source>{path} is a case file or another database and stays as it is; choose another name.</source>
   <translation>{path} est un dossier ou une autre base de données et reste tel quel ; choisissez un autre nom.</translation>
  </message>
  <message>
   <source>{path} is a database of another program, not a case file; choose another one.</source>
   <translation>{path} est la base de données d’un autre programme, non un dossier ; choisissez-en un autre.</translation>
  </message>
  <message>
   <source>{path} is a database, but not a case file of this program.</source>
   <translation>{path} est une base de données, mais non un dossier de ce programme.</translation>
  </message>
  <message>
   <source>{path} is a folder; give the name of a file in it.</source>
   <translation>{path} est un dossier ; donnez le nom d’un fichier.</translation>
  </message>
  <message>
   <source>{path} is damaged ({cause}) and was left as it is. {sentence}</source>
   <translation>{path} est endommagé ({cause}) et a été laissé tel quel. {sentence}</translation>
  </message>
  <message>
   <source>{path} is damaged.</source>
   <translation>{path} est endommagé.</translation>
  </message>
  <message>
   <source>{path} is damaged. {sentence}</source>
   <translation>{path} est endommagé. {sentence}</translation>
  </message>
  <message>
   <source>{path} is empty and no case file; delete it or choose another name.</source>
   <translation>{path} est vide et n’est pas un dossier ; supprimez-le ou choisissez un autre nom.</translation>
  </message>
  <message>
   <source>{path} is in use by another program. Close that program's window or wait, and try again.</source>
   <translation>{path} est utilisé par un autre programme. Fermez sa fenêtre ou attendez, puis réessayez.</translation>
  </message>
  <message>
   <source>{path} is no JSON file; give a JSON export or W3C annotations.</source>
   <translation>{path} n’est pas un fichier JSON ; donnez un export JSON ou des annotations W3C.</translation>
  </message>
  <message>
   <source>{path} is no valid TOML: {cause}. The default keys are used.</source>
   <translation>{path} n’est pas du TOML valide : {cause}. Les touches par défaut sont utilisées.</translation>
  </message>
  <message>
   <source>{path} is not a case file and stays as it is; choose another name.</source>
   <translation>{path} n’est pas un dossier et reste tel quel ; choisissez un autre nom.</translation>
  </message>
  <message>
   <source>{path} is not a case file.</source>
   <translation>{path} n’est pas un dossier.</translation>
  </message>
  <message>
   <source>{path} is not a case file; choose another one.</source>
   <translation>{path} n’est pas un dossier ; choisissez-en un autre.</translation>
  </message>
  <message>
   <source>{path} is not a file; give the name of a case file.</source>
   <translation>{path} n’est pas un fichier ; donnez le nom d’un dossier.</translation>
  </message>
  <message>
   <source>{path} is one of the documents compared and stays as it is; choose another name.</source>
   <translation>{path} est l’un des documents comparés et reste tel quel ; choisissez un autre nom.</translation>
  </message>
  <message>
   <source>{path} is open in another window; close that one or choose another name.</source>
   <translation>{path} est ouvert dans une autre fenêtre ; fermez-la ou choisissez un autre nom.</translation>
  </message>
  <message>
   <source>{path} is read-only. Save the case under another name to change it.</source>
   <translation>{path} est en lecture seule. Enregistrez le dossier sous un autre nom pour le modifier.</translation>
  </message>
  <message>
   <source>{path} is this case already; choose another name.</source>
   <translation>{path} est déjà ce dossier ; choisissez un autre nom.</translation>
  </message>
  <message>
   <source>{path} is too large for a file of notes.</source>
   <translation>{path} est trop grand pour un fichier de notes.</translation>
  </message>
  <message>
   <source>{path} is too large for a template.</source>
   <translation>{path} est trop grand pour un modèle.</translation>
  </message>
  <message>
   <source>{path} must be brought up to date, but it cannot be written. Free some space, or copy it to a folder that can be written.</source>
   <translation>{path} doit être mis à jour, mais ne peut être écrit. Libérez de la place, ou copiez-le dans un dossier où l’on peut écrire.</translation>
  </message>
  <message>
   <source>{path} must be brought up to date, but no backup could be made in {folder} ({cause}). Free some space there and open it again.</source>
   <translation>{path} doit être mis à jour, mais aucune sauvegarde n’a pu être faite dans {folder} ({cause}). Libérez-y de la place et rouvrez-le.</translation>
  </message>
  <message>
   <source>{path} names no reply; open the reply first, then this case.</source>
   <translation>{path} ne nomme aucune réponse ; ouvrez d’abord la réponse, puis ce dossier.</translation>
  </message>
  <message>
   <source>{path} takes too long to check and was not opened.</source>
   <translation>{path} prend trop de temps à vérifier et n’a pas été ouvert.</translation>
  </message>
  <message>
   <source>{path} was made by a newer version of this program and was left as it is. Update the program to open it.</source>
   <translation>{path} vient d’une version plus récente de ce programme et a été laissé tel quel. Mettez le programme à jour pour l’ouvrir.</translation>
  </message>
  <message>
   <source>{path} was moved or deleted meanwhile. Save the case under another name.</source>
   <translation>{path} a été déplacé ou supprimé entre-temps. Enregistrez le dossier sous un autre nom.</translation>
  </message>
  <message>
   <source>{path} was not opened: it holds a {kind}, which no case file does.</source>
   <translation>{path} n’a pas été ouvert : il contient un objet ({kind}) qu’aucun dossier n’a.</translation>
  </message>
  <message>
   <source>{path} was not opened: its tables are not those of a case file.</source>
   <translation>{path} n’a pas été ouvert : ses tables ne sont pas celles d’un dossier.</translation>
  </message>
  <message>
   <source>{path}, line {line}</source>
   <translation>{path}, ligne {line}</translation>
  </message>
  <message>
   <source>{path}: there is no command “{name}”. The default keys are used.</source>
   <translation>{path} : il n’y a pas de commande « {name} ». Les touches par défaut sont utilisées.</translation>
  </message>
  <message>
   <source>{path}: write the keys of “{name}” as a list of texts. The default keys are used.</source>
   <translation>{path} : écrivez les touches de « {name} » comme une liste de textes. Les touches par défaut sont utilisées.</translation>
  </message>
  <message>
   <source>{path}: {sentence} The default keys are used.</source>
   <translation>{path} : {sentence} Les touches par défaut sont utilisées.</translation>
  </message>
  <message>
   <source>{path}: “{keys}” of “{name}” is taken by “{other}”. The default keys are used.</source>
   <translation>{path} : « {keys} » de « {name} » est déjà pris par « {other} ». Les touches par défaut sont utilisées.</translation>
  </message>
  <message>
   <source>{path}: “{name}” has a wrong value. The default settings are used.</source>
   <translation>{path} : « {name} » a une valeur fausse. Les réglages par défaut sont utilisés.</translation>
  </message>
  <message numerus="yes">
   <source>{place} cites %n documents: {names}</source>
   <translation>
    <numerusform>{place} renvoie à %n document : {names}</numerusform>
    <numerusform>{place} renvoie à %n documents : {names}</numerusform>
   </translation>
  </message>
  <message>
   <source>{ranges} and {range}</source>
   <translation>{ranges} et {range}</translation>
  </message>
  <message>
   <source>{ranges}, {range}</source>
   <translation>{ranges}, {range}</translation>
  </message>
  <message>
   <source>{weight} and {weights}</source>
   <translation>{weight} et {weights}</translation>
  </message>
  <message>
   <source>{weight} differs: adds “{mine}”</source>
   <translation>différence ({weight}) : ajoute « {mine} »</translation>
  </message>
  <message>
   <source>{weight} differs: leaves out “{theirs}”</source>
   <translation>différence ({weight}) : omet « {theirs} »</translation>
  </message>
  <message>
   <source>{weight} differs: {mine} / {theirs}</source>
   <translation>différence ({weight}) : {mine} / {theirs}</translation>
  </message>
  <message>
   <source>{weight} in brackets: {mine} for “{theirs}”</source>
   <translation>{weight} entre crochets : {mine} pour « {theirs} »</translation>
  </message>
  <message>
   <source>{weight} left out: “{theirs}”</source>
   <translation>omission ({weight}) : « {theirs} »</translation>
  </message>
  <message>
   <source>{weight} put in: “{mine}”</source>
   <translation>ajout ({weight}) : « {mine} »</translation>
  </message>
  <message>
   <source>“{key}” is no key; write for example c, g g, Shift+Space or Ctrl+Shift+P.</source>
   <translation>« {key} » n’est pas une touche ; écrivez par exemple c, g g, Shift+Space ou Ctrl+Shift+P.</translation>
  </message>
  <message numerus="yes">
   <source>“{name}” fits %n documents: {names}</source>
   <translation>
    <numerusform>« {name} » convient à %n document : {names}</numerusform>
    <numerusform>« {name} » convient à %n documents : {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>“{name}” fits %n open documents by {by}: {names}</source>
   <translation>
    <numerusform>« {name} » convient à %n document ouvert par {by} : {names}</numerusform>
    <numerusform>« {name} » convient à %n documents ouverts par {by} : {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>“{name}” is defined %n times: {names}</source>
   <translation>
    <numerusform>« {name} » est défini %n fois : {names}</numerusform>
    <numerusform>« {name} » est défini %n fois : {names}</numerusform>
   </translation>
  </message>
  <message>
   <source>“{name}” is defined in {place}, but not which document it is</source>
   <translation>« {name} » est défini dans {place}, mais sans dire quel document c’est</translation>
  </message>
  <message>
   <source>“{name}” is malformed: {fault}</source>
   <translation>« {name} » est mal formé : {fault}</translation>
  </message>
  <message>
   <source>“{name}” is neither defined nor cited before</source>
   <translation>« {name} » n’est ni défini ni cité auparavant</translation>
  </message>
 </context>
 <context>
  <name>Export</name>
  <message numerus="yes">
   <source>%n finding(s)</source>
   <translation>
    <numerusform>%n constat</numerusform>
    <numerusform>%n constats</numerusform>
   </translation>
  </message>
  <message>
   <source>All findings</source>
   <translation>Tous les constats</translation>
  </message>
  <message>
   <source>Comparison and notes (JSON)</source>
   <translation>Comparaison et notes (JSON)</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Export to</source>
   <translation>Exporter vers</translation>
  </message>
  <message>
   <source>Exported to {path}.</source>
   <translation>Exporté vers {path}.</translation>
  </message>
  <message>
   <source>Exporting {name}…</source>
   <translation>Exportation de {name}…</translation>
  </message>
  <message>
   <source>Findings with notes</source>
   <translation>Les constats avec notes</translation>
  </message>
  <message>
   <source>Findings:</source>
   <translation>Constats :</translation>
  </message>
  <message>
   <source>Format:</source>
   <translation>Format :</translation>
  </message>
  <message>
   <source>Memorandum (Markdown)</source>
   <translation>Mémorandum (Markdown)</translation>
  </message>
  <message>
   <source>Memorandum (Word), notes as comments</source>
   <translation>Mémorandum (Word), notes en commentaires</translation>
  </message>
  <message>
   <source>Memorandum (Word), notes as text</source>
   <translation>Mémorandum (Word), notes dans le texte</translation>
  </message>
  <message>
   <source>Memorandum (plain text)</source>
   <translation>Mémorandum (texte brut)</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>Printed to {path}.</source>
   <translation>Imprimé dans {path}.</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Les problèmes</translation>
  </message>
  <message>
   <source>Report (HTML, one file)</source>
   <translation>Rapport (HTML, un seul fichier)</translation>
  </message>
  <message>
   <source>Reviewed findings</source>
   <translation>Les constats appréciés</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Enregistrer…</translation>
  </message>
  <message>
   <source>Sent to the printer.</source>
   <translation>Envoyé à l’imprimante.</translation>
  </message>
  <message>
   <source>Table of findings (CSV)</source>
   <translation>Tableau des constats (CSV)</translation>
  </message>
  <message>
   <source>Template {name}</source>
   <translation>Modèle {name}</translation>
  </message>
  <message>
   <source>The export is still being written. Esc stops it.</source>
   <translation>L’exportation est encore en cours. Échap l’interrompt.</translation>
  </message>
  <message>
   <source>The export was stopped; nothing was written.</source>
   <translation>L’exportation a été interrompue ; rien n’a été écrit.</translation>
  </message>
  <message>
   <source>The findings that the list shows</source>
   <translation>Les constats que la liste affiche</translation>
  </message>
  <message>
   <source>The reply with highlights and notes (PDF)</source>
   <translation>La réponse surlignée et annotée (PDF)</translation>
  </message>
  <message>
   <source>W3C Web Annotations (JSON-LD)</source>
   <translation>Annotations Web du W3C (JSON-LD)</translation>
  </message>
  <message>
   <source>findings</source>
   <translation>constats</translation>
  </message>
  <message>
   <source>the preview shows the beginning</source>
   <translation>l’aperçu montre le début</translation>
  </message>
  <message>
   <source>“{document}” with highlights and notes (PDF)</source>
   <translation>« {document} » avec surlignages et notes (PDF)</translation>
  </message>
 </context>
 <context>
  <name>Files</name>
  <message>
   <source>Add a source</source>
   <translation>Ajouter une source</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <source>Case files</source>
   <translation>Fichiers de dossier</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Documents</translation>
  </message>
  <message>
   <source>Open a case file</source>
   <translation>Ouvrir un fichier de dossier</translation>
  </message>
  <message>
   <source>Open a reply</source>
   <translation>Ouvrir une réponse</translation>
  </message>
  <message>
   <source>Open what it answers</source>
   <translation>Ouvrir ce à quoi elle répond</translation>
  </message>
  <message>
   <source>Open {document}</source>
   <translation>Ouvrir {document}</translation>
  </message>
  <message>
   <source>Recent cases</source>
   <translation>Dossiers récents</translation>
  </message>
  <message>
   <source>Save case as</source>
   <translation>Enregistrer le dossier sous</translation>
  </message>
  <message>
   <source>The case is copied to {path}.</source>
   <translation>Le dossier est copié vers {path}.</translation>
  </message>
  <message>
   <source>The case is copied to {path}; your notes go there from now on.</source>
   <translation>Le dossier est copié dans {path} ; vos notes y vont désormais.</translation>
  </message>
  <message>
   <source>There is no recent case yet.</source>
   <translation>Il n’y a pas encore de dossier récent.</translation>
  </message>
  <message>
   <source>Where is {name} now?</source>
   <translation>Où se trouve {name} maintenant ?</translation>
  </message>
  <message>
   <source>“{name}” means {file} from now on; Ctrl+Z takes it back.</source>
   <translation>« {name} » désigne désormais {file} ; Ctrl+Z l’annule.</translation>
  </message>
 </context>
 <context>
  <name>Find</name>
  <message numerus="yes">
   <source>%n hit(s)</source>
   <translation>
    <numerusform>%n occurrence</numerusform>
    <numerusform>%n occurrences</numerusform>
   </translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Find in this document</source>
   <translation>Chercher dans ce document</translation>
  </message>
  <message>
   <source>Hit before</source>
   <translation>Occurrence précédente</translation>
  </message>
  <message>
   <source>Next hit</source>
   <translation>Occurrence suivante</translation>
  </message>
  <message>
   <source>no hit</source>
   <translation>aucune occurrence</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} sur {count}</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>At least one difference that the writer does not show.</source>
   <translation>Au moins une différence que l’auteur ne signale pas.</translation>
  </message>
  <message>
   <source>Cited to a document that is not open, or that has no readable text.</source>
   <translation>Attribuée à un document qui n’est pas ouvert, ou qui n’a pas de texte lisible.</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>Premiers pas</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>It differs, and the writer shows every difference.</source>
   <translation>Elle diffère, et l’auteur signale chaque différence.</translation>
  </message>
  <message>
   <source>Marks on the card</source>
   <translation>Les marques sur la fiche</translation>
  </message>
  <message>
   <source>No passage was found in the sources that are open.</source>
   <translation>Aucun passage n’a été trouvé dans les sources ouvertes.</translation>
  </message>
  <message>
   <source>Open a reply and what it answers. Press c for the next quotation and x for the next problem; both panes follow. Press i to write a note, Alt+1 to Alt+6 to judge, Ctrl+E to export. The key ? shows all keys, Ctrl+Shift+P finds a command by its name.</source>
   <translation>Ouvrez une réponse et ce à quoi elle répond. Appuyez sur c pour la citation suivante et sur x pour le problème suivant ; les deux volets suivent. Appuyez sur i pour écrire une note, sur Alt+1 à Alt+6 pour apprécier, sur Ctrl+E pour exporter. La touche ? montre toutes les touches, Ctrl+Maj+P trouve une commande par son nom.</translation>
  </message>
  <message>
   <source>The same words in the same order.</source>
   <translation>Les mêmes mots dans le même ordre.</translation>
  </message>
  <message>
   <source>Verdicts</source>
   <translation>Verdicts</translation>
  </message>
  <message>
   <source>What counts as a difference</source>
   <translation>Ce qui compte comme différence</translation>
  </message>
  <message>
   <source>Words decide. Kinds of quotation marks and dashes, ligatures, spaces and line ends, hyphens at line ends, footnote markers, punctuation and capitals are listed, but never change a verdict; inside numbers punctuation counts. Another spelling of the same word is altered with the reason “spelling”, the same number, date or sum told otherwise with the reason “another form”: no problem to stop at.</source>
   <translation>Les mots décident. Les formes des guillemets et des tirets, les ligatures, les espaces et fins de ligne, les coupures de mots, les appels de note, la ponctuation et les majuscules sont énumérés, mais ne changent jamais un verdict ; dans les nombres, la ponctuation compte. Une autre graphie du même mot donne « altérée » avec le motif « graphie », le même nombre, la même date ou la même somme dits autrement avec le motif « autre forme » : ce n’est pas un problème où s’arrêter.</translation>
  </message>
  <message>
   <source>Words only in the quotation are underlined twice; words only in the source are struck on a tint; changes that the writer shows by brackets or an ellipsis are dotted; numbers, negations, modal verbs, quantifiers, names and dates that differ are bold with a sign in the margin.</source>
   <translation>Les mots qui ne sont que dans la citation sont soulignés deux fois ; ceux qui ne sont que dans la source sont barrés sur un fond teinté ; les changements que l’auteur signale par des crochets ou des points de suspension sont pointillés ; les nombres, négations, verbes modaux, quantificateurs, noms et dates qui diffèrent sont en gras avec un signe dans la marge.</translation>
  </message>
 </context>
 <context>
  <name>Import</name>
  <message numerus="yes">
   <source>%n left out that the case has already</source>
   <translation>
    <numerusform>%n omise, déjà dans le dossier</numerusform>
    <numerusform>%n omises, déjà dans le dossier</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n note(s) imported</source>
   <translation>
    <numerusform>%n note importée</numerusform>
    <numerusform>%n notes importées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n review(s) imported</source>
   <translation>
    <numerusform>%n appréciation importée</numerusform>
    <numerusform>%n appréciations importées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n skipped that cannot be read</source>
   <translation>
    <numerusform>%n ignorée, illisible</numerusform>
    <numerusform>%n ignorées, illisibles</numerusform>
   </translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <source>Import notes</source>
   <translation>Importer des notes</translation>
  </message>
  <message>
   <source>No note was found to import.</source>
   <translation>Aucune note à importer n’a été trouvée.</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>There is no document in this pane to import notes from.</source>
   <translation>Ce volet ne contient aucun document dont on puisse importer les notes.</translation>
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <source>All keys</source>
   <translation>Toutes les touches</translation>
  </message>
 </context>
 <context>
  <name>List</name>
  <message numerus="yes">
   <source>%n filter(s)</source>
   <translation>
    <numerusform>%n filtre</numerusform>
    <numerusform>%n filtres</numerusform>
   </translation>
  </message>
  <message>
   <source>; </source>
   <translation> ; </translation>
  </message>
  <message>
   <source>All</source>
   <translation>Toutes</translation>
  </message>
  <message>
   <source>All quotations</source>
   <translation>Toutes les citations</translation>
  </message>
  <message>
   <source>Does the page cited agree with the page found?</source>
   <translation>La page indiquée est-elle celle où le passage a été trouvé ?</translation>
  </message>
  <message>
   <source>Filter by verdict, review and note</source>
   <translation>Filtrer par verdict, appréciation et note</translation>
  </message>
  <message>
   <source>Filter by words…</source>
   <translation>Filtrer par mots…</translation>
  </message>
  <message>
   <source>Filter the quotations by words</source>
   <translation>Filtrer les citations par mots</translation>
  </message>
  <message>
   <source>No quotation passes the filter.</source>
   <translation>Aucune citation ne correspond au filtre.</translation>
  </message>
  <message>
   <source>No quotation was found. Select words in the reply and choose “Add a quotation” if there is one.</source>
   <translation>Aucune citation n’a été trouvée. Sélectionnez des mots dans la réponse et choisissez « Ajouter une citation » s’il y en a une.</translation>
  </message>
  <message>
   <source>Not reviewed</source>
   <translation>Non appréciées</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Numéro</translation>
  </message>
  <message>
   <source>Open a reply and its source: the quotations are listed here.</source>
   <translation>Ouvrez une réponse et sa source : les citations apparaissent ici.</translation>
  </message>
  <message>
   <source>Page in the reply → page in the source</source>
   <translation>Page dans la réponse → page dans la source</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Réf.</translation>
  </message>
  <message>
   <source>Problems only</source>
   <translation>Problèmes seulement</translation>
  </message>
  <message>
   <source>Quotation</source>
   <translation>Citation</translation>
  </message>
  <message>
   <source>Quotations</source>
   <translation>Citations</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Appréciation</translation>
  </message>
  <message>
   <source>Show all quotations</source>
   <translation>Afficher toutes les citations</translation>
  </message>
  <message>
   <source>The quotations are listed here as soon as the documents are read.</source>
   <translation>Les citations apparaissent ici dès que les documents sont lus.</translation>
  </message>
  <message>
   <source>The reply could not be read; its pane says why.</source>
   <translation>La réponse n’a pas pu être lue ; son volet dit pourquoi.</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Verdict</translation>
  </message>
  <message>
   <source>With a note</source>
   <translation>Avec une note</translation>
  </message>
  <message>
   <source>Without citation</source>
   <translation>Sans référence</translation>
  </message>
  <message>
   <source>Your review</source>
   <translation>Votre appréciation</translation>
  </message>
 </context>
 <context>
  <name>Menu</name>
  <message>
   <source>&amp;Edit</source>
   <translation>É&amp;dition</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>&amp;Aller</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>Aid&amp;e</translation>
  </message>
  <message>
   <source>&amp;Notes</source>
   <translation>&amp;Notes</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>Affic&amp;hage</translation>
  </message>
  <message>
   <source>F&amp;indings</source>
   <translation>&amp;Constats</translation>
  </message>
 </context>
 <context>
  <name>Note</name>
  <message>
   <source> What you wrote is kept in {path}.</source>
   <translation> Ce que vous avez écrit est conservé dans {path}.</translation>
  </message>
  <message>
   <source>Deleted notes</source>
   <translation>Notes supprimées</translation>
  </message>
  <message>
   <source>Earlier texts of the note</source>
   <translation>Textes antérieurs de la note</translation>
  </message>
  <message numerus="yes">
   <source>Kept apart since last time: %n note(s) that could not be saved.</source>
   <translation>
    <numerusform>Conservée à part depuis la dernière fois : %n note qui n’a pas pu être enregistrée.</numerusform>
    <numerusform>Conservées à part depuis la dernière fois : %n notes qui n’ont pas pu être enregistrées.</numerusform>
   </translation>
  </message>
  <message>
   <source>No note of this case was deleted.</source>
   <translation>Aucune note de ce dossier n’a été supprimée.</translation>
  </message>
  <message>
   <source>Note on a citation</source>
   <translation>Note sur une référence</translation>
  </message>
  <message>
   <source>Note on a page</source>
   <translation>Note sur une page</translation>
  </message>
  <message>
   <source>Note on a passage</source>
   <translation>Note sur un passage</translation>
  </message>
  <message>
   <source>Note on a quotation</source>
   <translation>Note sur une citation</translation>
  </message>
  <message>
   <source>Note on quotation {number}</source>
   <translation>Note sur la citation {number}</translation>
  </message>
  <message>
   <source>Note on selected words</source>
   <translation>Note sur des mots sélectionnés</translation>
  </message>
  <message>
   <source>Note on the case</source>
   <translation>Note sur le dossier</translation>
  </message>
  <message>
   <source>Note on the selected words</source>
   <translation>Note sur les mots sélectionnés</translation>
  </message>
  <message>
   <source>Press {key} to write a note here.</source>
   <translation>Appuyez sur {key} pour écrire une note ici.</translation>
  </message>
  <message>
   <source>Search kept as evidence</source>
   <translation>Recherche gardée comme preuve</translation>
  </message>
  <message>
   <source>Tags of the note</source>
   <translation>Mots-clés de la note</translation>
  </message>
  <message>
   <source>Tags, separated by commas</source>
   <translation>Mots-clés, séparés par des virgules</translation>
  </message>
  <message>
   <source>Text of the note</source>
   <translation>Texte de la note</translation>
  </message>
  <message>
   <source>There is no earlier text of this note.</source>
   <translation>Cette note n’a pas de texte antérieur.</translation>
  </message>
  <message>
   <source>Two passages set against each other</source>
   <translation>Deux passages opposés l’un à l’autre</translation>
  </message>
  <message>
   <source>Write a note here.</source>
   <translation>Écrivez une note ici.</translation>
  </message>
  <message>
   <source>not saved</source>
   <translation>non enregistrée</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>enregistrée</translation>
  </message>
  <message>
   <source>writing…</source>
   <translation>écriture…</translation>
  </message>
 </context>
 <context>
  <name>Notes</name>
  <message numerus="yes">
   <source>%n note(s) whose words are gone</source>
   <translation>
    <numerusform>%n note dont les mots ont disparu</numerusform>
    <numerusform>%n notes dont les mots ont disparu</numerusform>
   </translation>
  </message>
  <message>
   <source>All</source>
   <translation>Toutes</translation>
  </message>
  <message>
   <source>Filter by kind, tag and place</source>
   <translation>Filtrer par genre, mot-clé et place</translation>
  </message>
  <message>
   <source>Highlights</source>
   <translation>Surlignages</translation>
  </message>
  <message>
   <source>Moved or gone</source>
   <translation>Déplacées ou disparues</translation>
  </message>
  <message>
   <source>No note holds these words.</source>
   <translation>Aucune note ne contient ces mots.</translation>
  </message>
  <message>
   <source>No note is of this kind.</source>
   <translation>Aucune note de ce genre.</translation>
  </message>
  <message>
   <source>No note yet.</source>
   <translation>Pas encore de note.</translation>
  </message>
  <message>
   <source>No note yet. Press {key} on a quotation or on selected words.</source>
   <translation>Pas encore de note. Appuyez sur {key} sur une citation ou sur des mots sélectionnés.</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>On citations</source>
   <translation>Sur des références</translation>
  </message>
  <message>
   <source>On pages</source>
   <translation>Sur des pages</translation>
  </message>
  <message>
   <source>On quotations and passages</source>
   <translation>Sur des citations et des passages</translation>
  </message>
  <message>
   <source>On the case</source>
   <translation>Sur le dossier</translation>
  </message>
  <message>
   <source>Search notes…</source>
   <translation>Chercher dans les notes…</translation>
  </message>
  <message>
   <source>Searches and contrasts</source>
   <translation>Recherches et contrastes</translation>
  </message>
  <message>
   <source>Write a note on the case</source>
   <translation>Écrire une note sur le dossier</translation>
  </message>
  <message>
   <source>Your notes are listed here.</source>
   <translation>Vos notes apparaissent ici.</translation>
  </message>
  <message>
   <source>document not open</source>
   <translation>document non ouvert</translation>
  </message>
  <message>
   <source>is looked for in the document, which has changed</source>
   <translation>est recherchée dans le document, qui a changé</translation>
  </message>
  <message>
   <source>its words are no longer in the document</source>
   <translation>ses mots ne sont plus dans le document</translation>
  </message>
  <message>
   <source>on the case</source>
   <translation>sur le dossier</translation>
  </message>
  <message>
   <source>{place} (moved)</source>
   <translation>{place} (déplacée)</translation>
  </message>
 </context>
 <context>
  <name>Outline</name>
  <message>
   <source>Filter headings…</source>
   <translation>Filtrer les titres…</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>This document has no table of contents.</source>
   <translation>Ce document n’a pas de table des matières.</translation>
  </message>
 </context>
 <context>
  <name>OverviewRuler</name>
  <message>
   <source>Overview of the document</source>
   <translation>Vue d’ensemble du document</translation>
  </message>
 </context>
 <context>
  <name>Pane</name>
  <message>
   <source>Close {name}</source>
   <translation>Fermer {name}</translation>
  </message>
  <message>
   <source>Drop a reply here</source>
   <translation>Déposez une réponse ici</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Ouverture…</translation>
  </message>
  <message>
   <source>Page {page} of {name} could not be drawn.</source>
   <translation>La page {page} de {name} n’a pas pu être dessinée.</translation>
  </message>
  <message>
   <source>Recognise the text</source>
   <translation>Reconnaître le texte</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Sources</translation>
  </message>
  <message>
   <source>That password does not open {name}. Try again.</source>
   <translation>Ce mot de passe n’ouvre pas {name}. Essayez encore.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>a letter, a brief, a review: PDF, text, HTML</source>
   <translation>une lettre, un mémoire, une critique : PDF, texte, HTML</translation>
  </message>
  <message>
   <source>a report, a judgment, a book</source>
   <translation>un rapport, un arrêt, un livre</translation>
  </message>
  <message>
   <source>and what it answers here</source>
   <translation>et ici ce à quoi elle répond</translation>
  </message>
  <message>
   <source>{name} has no readable text: recognise its text (OCR) first, then open it again.</source>
   <translation>{name} n’a pas de texte lisible : faites d’abord reconnaître son texte (OCR), puis rouvrez-le.</translation>
  </message>
  <message>
   <source>{name} is protected by a password.</source>
   <translation>{name} est protégé par un mot de passe.</translation>
  </message>
  <message>
   <source>{role}: {name}</source>
   <translation>{role} : {name}</translation>
  </message>
 </context>
 <context>
  <name>Past</name>
  <message>
   <source>deleted {when}</source>
   <translation>supprimée le {when}</translation>
  </message>
  <message>
   <source>not saved {when}: changed in another window</source>
   <translation>non enregistrée le {when} : modifiée dans une autre fenêtre</translation>
  </message>
  <message>
   <source>until {when}</source>
   <translation>jusqu’au {when}</translation>
  </message>
 </context>
 <context>
  <name>Pinpoint</name>
  <message>
   <source>found where the citation says</source>
   <translation>trouvée là où la référence le dit</translation>
  </message>
  <message>
   <source>no page cited</source>
   <translation>aucune page indiquée</translation>
  </message>
  <message>
   <source>not where the citation says</source>
   <translation>pas là où la référence le dit</translation>
  </message>
  <message>
   <source>shifted like the other pages</source>
   <translation>décalée comme les autres pages</translation>
  </message>
 </context>
 <context>
  <name>Place</name>
  <message>
   <source>page {page}</source>
   <translation>page {page}</translation>
  </message>
  <message>
   <source>page {page}, footnote {note}</source>
   <translation>page {page}, note {note}</translation>
  </message>
  <message>
   <source>page {page}, para. {paragraph}</source>
   <translation>page {page}, par. {paragraph}</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>Bookmarks</source>
   <translation>Signets</translation>
  </message>
  <message>
   <source>Footnotes</source>
   <translation>Notes de bas de page</translation>
  </message>
  <message>
   <source>Highlights</source>
   <translation>Surlignages</translation>
  </message>
  <message>
   <source>Mark {letter} set.</source>
   <translation>Marque {letter} posée.</translation>
  </message>
  <message>
   <source>There is no mark {letter}.</source>
   <translation>Il n’y a pas de marque {letter}.</translation>
  </message>
  <message>
   <source>There is nothing of the kind in this document.</source>
   <translation>Il n’y a rien de tel dans ce document.</translation>
  </message>
  <message>
   <source>Type a letter for the mark.</source>
   <translation>Tapez une lettre pour la marque.</translation>
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;Voir dans :</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>Fichiers de &amp;type :</translation>
  </message>
 </context>
 <context>
  <name>Reading</name>
  <message>
   <source>Go to page</source>
   <translation>Aller à la page</translation>
  </message>
  <message>
   <source>No heading before this.</source>
   <translation>Aucun titre avant celui-ci.</translation>
  </message>
  <message>
   <source>No heading follows.</source>
   <translation>Aucun titre ne suit.</translation>
  </message>
  <message>
   <source>Page, by its printed name or its number (1 to {count}):</source>
   <translation>Page, par son nom imprimé ou son numéro (1 à {count}) :</translation>
  </message>
  <message>
   <source>There is no hit.</source>
   <translation>Il n’y a aucune occurrence.</translation>
  </message>
  <message>
   <source>There is no page “{page}”.</source>
   <translation>Il n’y a pas de page « {page} ».</translation>
  </message>
  <message>
   <source>There is no place ahead.</source>
   <translation>Il n’y a pas d’endroit où avancer.</translation>
  </message>
  <message>
   <source>There is no place to go back to.</source>
   <translation>Il n’y a pas d’endroit où revenir.</translation>
  </message>
  <message>
   <source>This document has no table of contents.</source>
   <translation>Ce document n’a pas de table des matières.</translation>
  </message>
  <message>
   <source>what the reference leads to</source>
   <translation>ce à quoi mène le renvoi</translation>
  </message>
 </context>
 <context>
  <name>Recognition</name>
  <message>
   <source>A page takes some seconds; Esc stops it. The case remembers what you choose.</source>
   <translation>Une page prend quelques secondes ; Échap arrête. Le dossier se souvient de ce choix.</translation>
  </message>
  <message>
   <source>Languages of the text:</source>
   <translation>Langues du texte :</translation>
  </message>
  <message>
   <source>Languages to recognise</source>
   <translation>Langues à reconnaître</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Relire</translation>
  </message>
  <message>
   <source>Read from their picture in {name}:</source>
   <translation>À lire sur l’image dans {name} :</translation>
  </message>
  <message>
   <source>Recognise text</source>
   <translation>Reconnaître le texte</translation>
  </message>
  <message>
   <source>Text in pictures is read by tesseract: install it with its language files (Debian: tesseract-ocr), then try again.</source>
   <translation>Le texte des images est lu par tesseract : installez-le avec ses fichiers de langue (Debian : tesseract-ocr), puis réessayez.</translation>
  </message>
  <message>
   <source>all pages, whatever text the file holds</source>
   <translation>toutes les pages, quel que soit le texte du fichier</translation>
  </message>
  <message>
   <source>no page: use the text that the file holds</source>
   <translation>aucune page : garder le texte du fichier</translation>
  </message>
  <message>
   <source>pages without text, or with words that cannot be read</source>
   <translation>les pages sans texte ou aux mots illisibles</translation>
  </message>
 </context>
 <context>
  <name>References</name>
  <message>
   <source>Copy the address</source>
   <translation>Copier l’adresse</translation>
  </message>
  <message>
   <source>Footnote {label}</source>
   <translation>Note {label}</translation>
  </message>
  <message>
   <source>Let the program find it</source>
   <translation>Laisser le programme le trouver</translation>
  </message>
  <message>
   <source>No source is open; add the file that this citation means first.</source>
   <translation>Aucune source n’est ouverte ; ajoutez d’abord le fichier que cette référence désigne.</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>Ouvrir dans le navigateur</translation>
  </message>
  <message>
   <source>Open this document…</source>
   <translation>Ouvrir ce document…</translation>
  </message>
  <message>
   <source>There is no reference here.</source>
   <translation>Il n’y a pas de renvoi ici.</translation>
  </message>
  <message>
   <source>There is no reference here; f and F put letters on those in view.</source>
   <translation>Il n’y a pas de renvoi ici ; f et F mettent des lettres sur ceux qui sont visibles.</translation>
  </message>
  <message>
   <source>There is nothing to follow in view.</source>
   <translation>Il n’y a rien à suivre dans ce qui est affiché.</translation>
  </message>
  <message>
   <source>This citation could not be resolved.</source>
   <translation>Cette référence n’a pas pu être résolue.</translation>
  </message>
  <message>
   <source>This link leads to {address}</source>
   <translation>Ce lien mène à {address}</translation>
  </message>
  <message>
   <source>Which file does “{name}” mean?</source>
   <translation>Quel fichier « {name} » désigne-t-il ?</translation>
  </message>
  <message>
   <source>{document} is not open.</source>
   <translation>{document} n’est pas ouvert.</translation>
  </message>
 </context>
 <context>
  <name>Reuse</name>
  <message numerus="yes">
   <source>%n paragraph(s) without quotation</source>
   <translation>
    <numerusform>%n paragraphe sans citation</numerusform>
    <numerusform>%n paragraphes sans citation</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n place(s) of the reply</source>
   <translation>
    <numerusform>%n endroit de la réponse</numerusform>
    <numerusform>%n endroits de la réponse</numerusform>
   </translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>Filter by kind: words taken over, or guesses</source>
   <translation>Filtrer par genre : mots repris ou suppositions</translation>
  </message>
  <message>
   <source>Filter passages…</source>
   <translation>Filtrer les passages…</translation>
  </message>
  <message>
   <source>No passage passes the filter.</source>
   <translation>Aucun passage ne passe le filtre.</translation>
  </message>
  <message>
   <source>No words of a source stand in the reply without quotation marks.</source>
   <translation>Aucun mot d’une source ne figure sans guillemets dans la réponse.</translation>
  </message>
  <message>
   <source>Perhaps answered (a guess)</source>
   <translation>Peut-être visé (une supposition)</translation>
  </message>
  <message>
   <source>Reuse</source>
   <translation>Reprises</translation>
  </message>
  <message>
   <source>Words of the sources without quotation marks are listed here.</source>
   <translation>Les mots des sources repris sans guillemets s’affichent ici.</translation>
  </message>
  <message>
   <source>Words without marks</source>
   <translation>Mots sans guillemets</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>accurate</source>
   <translation>exacte</translation>
  </message>
  <message>
   <source>misquoted</source>
   <translation>mal citée</translation>
  </message>
  <message>
   <source>out of context</source>
   <translation>hors contexte</translation>
  </message>
  <message>
   <source>selective</source>
   <translation>sélective</translation>
  </message>
  <message>
   <source>to check</source>
   <translation>à vérifier</translation>
  </message>
  <message>
   <source>unsupported</source>
   <translation>non étayée</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message numerus="yes">
   <source>%n place(s)</source>
   <translation>
    <numerusform>%n endroit</numerusform>
    <numerusform>%n endroits</numerusform>
   </translation>
  </message>
  <message>
   <source>Find in all documents and notes…</source>
   <translation>Chercher dans tous les documents et notes…</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Keep this search as evidence in a note</source>
   <translation>Garder cette recherche comme preuve dans une note</translation>
  </message>
  <message>
   <source>No place in any document or note.</source>
   <translation>Aucun endroit dans aucun document ni aucune note.</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Recherche</translation>
  </message>
  <message>
   <source>Searched for “{words}”: {found}.</source>
   <translation>Recherche de « {words} » : {found}.</translation>
  </message>
  <message>
   <source>The search is kept as a note.</source>
   <translation>La recherche est gardée dans une note.</translation>
  </message>
  <message>
   <source>Type the words to search for in the search panel first.</source>
   <translation>Tapez d’abord les mots à chercher dans le panneau de recherche.</translation>
  </message>
  <message>
   <source>Type words to find them in the reply, the sources and your notes.</source>
   <translation>Tapez des mots pour les trouver dans la réponse, les sources et vos notes.</translation>
  </message>
  <message>
   <source>note</source>
   <translation>note</translation>
  </message>
  <message>
   <source>{places}, the first {count} are listed</source>
   <translation>{places}, dont les {count} premiers sont listés</translation>
  </message>
 </context>
 <context>
  <name>Sentence</name>
  <message>
   <source>Bookmark set.</source>
   <translation>Signet posé.</translation>
  </message>
  <message>
   <source>Bookmark set; {key} lists all.</source>
   <translation>Signet posé ; {key} les montre tous.</translation>
  </message>
  <message>
   <source>Copied with its citation.</source>
   <translation>Copié avec la référence.</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Copié.</translation>
  </message>
  <message>
   <source>Done again: {title}.</source>
   <translation>Rétabli : {title}.</translation>
  </message>
  <message>
   <source>Finding copied as text.</source>
   <translation>Constat copié comme texte.</translation>
  </message>
  <message>
   <source>Go to a citation first: e is the next one.</source>
   <translation>Allez d’abord à une référence : e mène à la suivante.</translation>
  </message>
  <message>
   <source>Go to a citation, or to a quotation that has one, first.</source>
   <translation>Allez d’abord à une référence, ou à une citation qui en a une.</translation>
  </message>
  <message>
   <source>Go to a quotation with a passage first.</source>
   <translation>Allez d’abord à une citation qui a un passage.</translation>
  </message>
  <message>
   <source>Go to a quotation with a passage, then select the other passage in the source.</source>
   <translation>Allez à une citation qui a un passage, puis sélectionnez l’autre passage dans la source.</translation>
  </message>
  <message>
   <source>Highlighted.</source>
   <translation>Surligné.</translation>
  </message>
  <message>
   <source>No citation was found.</source>
   <translation>Aucune référence n’a été trouvée.</translation>
  </message>
  <message>
   <source>No unreviewed quotation before this.</source>
   <translation>Aucune citation non appréciée avant celle-ci.</translation>
  </message>
  <message>
   <source>No unreviewed quotation follows.</source>
   <translation>Aucune citation non appréciée ne suit.</translation>
  </message>
  <message>
   <source>Note deleted.</source>
   <translation>Note supprimée.</translation>
  </message>
  <message>
   <source>Note deleted; {key} brings it back.</source>
   <translation>Note supprimée ; {key} la rétablit.</translation>
  </message>
  <message>
   <source>Reference copied.</source>
   <translation>Référence copiée.</translation>
  </message>
  <message>
   <source>Select the passage in the source first, then link it to the current quotation.</source>
   <translation>Sélectionnez d’abord le passage dans la source, puis liez-le à la citation courante.</translation>
  </message>
  <message>
   <source>Select the words for the note first.</source>
   <translation>Sélectionnez d’abord les mots de la note.</translation>
  </message>
  <message>
   <source>Select the words of the quotation in the reply first.</source>
   <translation>Sélectionnez d’abord les mots de la citation dans la réponse.</translation>
  </message>
  <message>
   <source>Select the words that the note is to stand on first.</source>
   <translation>Sélectionnez d’abord les mots sur lesquels placer la note.</translation>
  </message>
  <message>
   <source>Select the words to copy first.</source>
   <translation>Sélectionnez d’abord les mots à copier.</translation>
  </message>
  <message>
   <source>Select the words to highlight first.</source>
   <translation>Sélectionnez d’abord les mots à surligner.</translation>
  </message>
  <message>
   <source>Show the note that is to move first: click on it in the notes panel.</source>
   <translation>Affichez d’abord la note à déplacer : cliquez dessus dans le panneau des notes.</translation>
  </message>
  <message>
   <source>The note stands on the selected words now.</source>
   <translation>La note est maintenant sur les mots sélectionnés.</translation>
  </message>
  <message>
   <source>The source cannot be moved further.</source>
   <translation>La source ne peut pas être déplacée plus loin.</translation>
  </message>
  <message>
   <source>The two passages are set against each other in a note.</source>
   <translation>Les deux passages sont opposés dans une note.</translation>
  </message>
  <message>
   <source>There is no further problem.</source>
   <translation>Il n’y a pas d’autre problème.</translation>
  </message>
  <message>
   <source>There is no note here.</source>
   <translation>Il n’y a pas de note ici.</translation>
  </message>
  <message>
   <source>There is no other place for this quotation.</source>
   <translation>Il n’y a pas d’autre endroit pour cette citation.</translation>
  </message>
  <message>
   <source>There is no problem before this.</source>
   <translation>Il n’y a pas de problème avant celui-ci.</translation>
  </message>
  <message>
   <source>There is no reference here.</source>
   <translation>Il n’y a pas de renvoi ici.</translation>
  </message>
  <message>
   <source>There is no review label number {number}; see the settings.</source>
   <translation>Il n’y a pas d’appréciation numéro {number} ; voyez les réglages.</translation>
  </message>
  <message>
   <source>There is no source that could be taken as the reply.</source>
   <translation>Il n’y a pas de source qui puisse être prise comme réponse.</translation>
  </message>
  <message>
   <source>There is no source to close.</source>
   <translation>Il n’y a pas de source à fermer.</translation>
  </message>
  <message>
   <source>There is no text here to put a bookmark on.</source>
   <translation>Il n’y a pas de texte ici où poser un signet.</translation>
  </message>
  <message>
   <source>There is no text here to write a note on.</source>
   <translation>Il n’y a ici aucun texte sur lequel écrire une note.</translation>
  </message>
  <message>
   <source>There is no word difference here.</source>
   <translation>Il n’y a pas de différence ici.</translation>
  </message>
  <message>
   <source>There is nothing to copy.</source>
   <translation>Il n’y a rien à copier.</translation>
  </message>
  <message>
   <source>There is nothing to do again.</source>
   <translation>Il n’y a rien à rétablir.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Il n’y a rien à annuler.</translation>
  </message>
  <message>
   <source>This citation names no document; assign the one that it points back to.</source>
   <translation>Cette référence ne nomme aucun document ; attribuez celle à laquelle elle renvoie.</translation>
  </message>
  <message>
   <source>This is the first quotation.</source>
   <translation>C’est la première citation.</translation>
  </message>
  <message>
   <source>This is the last quotation.</source>
   <translation>C’est la dernière citation.</translation>
  </message>
  <message>
   <source>This is the only word difference.</source>
   <translation>C’est la seule différence de mots.</translation>
  </message>
  <message>
   <source>Undone: {title}.</source>
   <translation>Annulé : {title}.</translation>
  </message>
  <message>
   <source>What “{name}” means is left to the program again.</source>
   <translation>Le programme détermine de nouveau ce que désigne « {name} ».</translation>
  </message>
  <message>
   <source>“{name}” means this file from now on; Ctrl+Z takes it back.</source>
   <translation>« {name} » désigne désormais ce fichier ; Ctrl+Z annule.</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Author:</source>
   <translation>Auteur :</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Commande</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Find a command or a key…</source>
   <translation>Trouver une commande ou une touche…</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Général</translation>
  </message>
  <message>
   <source>High contrast, also where the system does not ask for it</source>
   <translation>Contraste élevé, même si le système ne le demande pas</translation>
  </message>
  <message>
   <source>Install tesseract with its language files (Debian: tesseract-ocr) for this.</source>
   <translation>Installez pour cela tesseract avec ses fichiers de langue (Debian : tesseract-ocr).</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Language:</source>
   <translation>Langue :</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Look:</source>
   <translation>Apparence :</translation>
  </message>
  <message>
   <source>None ticked: English. It holds for documents that are opened from now on.</source>
   <translation>Sans choix : anglais. Vaut pour les documents ouverts désormais.</translation>
  </message>
  <message>
   <source>One label a line; the first six have keys.</source>
   <translation>Une par ligne ; les six premières ont des touches.</translation>
  </message>
  <message>
   <source>Pictures:</source>
   <translation>Images :</translation>
  </message>
  <message>
   <source>Recognise pages that hold only a picture</source>
   <translation>Reconnaître les pages qui ne contiennent qu’une image</translation>
  </message>
  <message>
   <source>Review labels, one a line</source>
   <translation>Appréciations, une par ligne</translation>
  </message>
  <message>
   <source>Reviews:</source>
   <translation>Appréciations :</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Text in:</source>
   <translation>Texte en :</translation>
  </message>
  <message>
   <source>Two spaces part keys, one space the strokes of a sequence: g g  Ctrl+Home. File: {path}</source>
   <translation>Deux espaces séparent les touches, un espace les frappes d’une suite : g g  Ctrl+Home. Fichier : {path}</translation>
  </message>
  <message>
   <source>Your name, as notes carry it</source>
   <translation>Votre nom, tel que les notes le portent</translation>
  </message>
  <message>
   <source>“{keys}” of “{command}” is taken by “{other}”: change one of them.</source>
   <translation>« {keys} » de « {command} » est déjà pris par « {other} » : changez l’un des deux.</translation>
  </message>
 </context>
 <context>
  <name>Speech</name>
  <message>
   <source>Quotation {number} of {count}</source>
   <translation>Citation {number} sur {count}</translation>
  </message>
  <message>
   <source>added: “{quoted}”</source>
   <translation>ajouté : « {quoted} »</translation>
  </message>
  <message>
   <source>left out: “{source}”</source>
   <translation>omis : « {source} »</translation>
  </message>
  <message>
   <source>“{quoted}” for “{source}”</source>
   <translation>« {quoted} » pour « {source} »</translation>
  </message>
 </context>
 <context>
  <name>Status</name>
  <message numerus="yes">
   <source>%n quotation(s)</source>
   <translation>
    <numerusform>%n citation</numerusform>
    <numerusform>%n citations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n reviewed</source>
   <translation>
    <numerusform>%n appréciée</numerusform>
    <numerusform>%n appréciées</numerusform>
   </translation>
  </message>
  <message>
   <source>Esc cancels</source>
   <translation>Échap annule</translation>
  </message>
  <message>
   <source>Esc leaves it out</source>
   <translation>Échap l’omet</translation>
  </message>
  <message>
   <source>page {page}</source>
   <translation>page {page}</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} sur {total}</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Close the message</source>
   <translation>Fermer le message</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Mot de passe</translation>
  </message>
 </context>
 <context>
  <name>Thumbnails</name>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
 </context>
 <context>
  <name>Undo</name>
  <message>
   <source>added quotation</source>
   <translation>citation ajoutée</translation>
  </message>
  <message>
   <source>change of a note</source>
   <translation>changement d’une note</translation>
  </message>
  <message>
   <source>clearing of a review</source>
   <translation>retrait d’une appréciation</translation>
  </message>
  <message>
   <source>deletion of a note</source>
   <translation>suppression d’une note</translation>
  </message>
  <message>
   <source>dismissed quotation</source>
   <translation>citation écartée</translation>
  </message>
  <message>
   <source>document of a citation</source>
   <translation>document d’une référence</translation>
  </message>
  <message>
   <source>import of notes</source>
   <translation>importation de notes</translation>
  </message>
  <message>
   <source>link by hand</source>
   <translation>lien posé à la main</translation>
  </message>
  <message>
   <source>new note</source>
   <translation>nouvelle note</translation>
  </message>
  <message>
   <source>return of a note</source>
   <translation>rétablissement d’une note</translation>
  </message>
  <message>
   <source>review</source>
   <translation>appréciation</translation>
  </message>
  <message>
   <source>unlinking</source>
   <translation>lien retiré</translation>
  </message>
 </context>
 <context>
  <name>Verdict</name>
  <message numerus="yes">
   <source>%n absent</source>
   <translation>
    <numerusform>%n absente</numerusform>
    <numerusform>%n absentes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n altered</source>
   <translation>
    <numerusform>%n altérée</numerusform>
    <numerusform>%n altérées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n edited</source>
   <translation>
    <numerusform>%n aménagée</numerusform>
    <numerusform>%n aménagées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n elsewhere</source>
   <translation>
    <numerusform>%n ailleurs</numerusform>
    <numerusform>%n ailleurs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n verbatim</source>
   <translation>
    <numerusform>%n textuelle</numerusform>
    <numerusform>%n textuelles</numerusform>
   </translation>
  </message>
  <message>
   <source>absent</source>
   <translation>absente</translation>
  </message>
  <message>
   <source>altered</source>
   <translation>altérée</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>aménagée</translation>
  </message>
  <message>
   <source>elsewhere</source>
   <translation>ailleurs</translation>
  </message>
  <message>
   <source>verbatim</source>
   <translation>textuelle</translation>
  </message>
 </context>
 <context>
  <name>View</name>
  <message>
   <source>Each pane scrolls by itself.</source>
   <translation>Chaque volet défile pour lui-même.</translation>
  </message>
  <message>
   <source>Scrolling is locked at these places.</source>
   <translation>Le défilement est verrouillé à ces endroits.</translation>
  </message>
  <message>
   <source>The panes scroll together.</source>
   <translation>Les volets défilent ensemble.</translation>
  </message>
 </context>
 <context>
  <name>Weight</name>
  <message>
   <source>date differs</source>
   <translation>date différente</translation>
  </message>
  <message>
   <source>modal verb differs</source>
   <translation>verbe modal différent</translation>
  </message>
  <message>
   <source>name differs</source>
   <translation>nom différent</translation>
  </message>
  <message>
   <source>negation differs</source>
   <translation>négation différente</translation>
  </message>
  <message>
   <source>number differs</source>
   <translation>nombre différent</translation>
  </message>
  <message>
   <source>quantifier differs</source>
   <translation>quantité différente</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Drop a reply here</source>
   <translation>Déposez une réponse ici</translation>
  </message>
  <message>
   <source>Every quotation is found in its source, compared word by word, and yours to judge.</source>
   <translation>Chaque citation est retrouvée dans sa source et comparée mot à mot ; le jugement est à vous.</translation>
  </message>
  <message>
   <source>Look at the example</source>
   <translation>Voir l’exemple</translation>
  </message>
  <message>
   <source>Read a reply beside what it answers</source>
   <translation>Lire une réponse à côté de ce à quoi elle répond</translation>
  </message>
  <message>
   <source>Recent cases</source>
   <translation>Dossiers récents</translation>
  </message>
  <message>
   <source>and now the reply here</source>
   <translation>et maintenant la réponse ici</translation>
  </message>
  <message>
   <source>and what it answers here</source>
   <translation>et ici ce à quoi elle répond</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>Another window has changed this note meanwhile. Nothing was written over.</source>
   <translation>Une autre fenêtre a modifié cette note entre-temps. Rien n’a été écrasé.</translation>
  </message>
  <message>
   <source>Begin a new case</source>
   <translation>Commencer un nouveau dossier</translation>
  </message>
  <message>
   <source>Carry on with its notes</source>
   <translation>Continuer avec ses notes</translation>
  </message>
  <message>
   <source>Citations</source>
   <translation>Références</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>Palette de commandes</translation>
  </message>
  <message>
   <source>Compare again</source>
   <translation>Comparer de nouveau</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Couverture</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>Garder les deux</translation>
  </message>
  <message>
   <source>Keep mine</source>
   <translation>Garder la mienne</translation>
  </message>
  <message>
   <source>No passage is related to this paragraph: it quotes one, or shares no rare words with any.</source>
   <translation>Aucun passage n’est lié à ce paragraphe : il en cite un, ou n’a de mots rares en commun avec aucun.</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Put them into the case</source>
   <translation>Les mettre dans le dossier</translation>
  </message>
  <message>
   <source>Quotations</source>
   <translation>Citations</translation>
  </message>
  <message>
   <source>Reuse</source>
   <translation>Reprises</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Recherche</translation>
  </message>
  <message>
   <source>Sort the quotations</source>
   <translation>Trier les citations</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>{command}: {label}</source>
   <translation>{command} : {label}</translation>
  </message>
  <message>
   <source>{name} has changed since your case on it was made.</source>
   <translation>{name} a changé depuis que votre dossier a été fait.</translation>
  </message>
  <message>
   <source>{name} is text already: there is no picture to recognise.</source>
   <translation>{name} est déjà du texte : il n’y a pas d’image à reconnaître.</translation>
  </message>
 </context>
</TS>
