/** Last parts of words that German, Dutch and the Nordic languages write as one: "Universitätsbibliothek". */
export const COMPOUND_HEADS: readonly string[] =
  `bibliothek bibliotek agentur universitat universitaet universitet universiteit zentrum centrum senter
  institut instituttet institutet instituut klinik klinikum kliniken gesellschaft schule hochschule skole skola school
  amt anstalt verein verband stiftung museum fonds fonden fond sygehus sjukhus sjukhuset sykehus hospital ziekenhuis spital krankenhaus
  forschung forskning onderzoek technik technologie wissenschaft wissenschaften medizin rat radet raad kammer ministerium direktion
  akademie akademi akademien verlag bund werke bank behorde betrieb selskab selskap seura keskus laitos yliopisto korkeakoulu
  kozpont intezet egyetem tarsasag labor laboratorium station kommune kommun gemeinde park garten netzwerk`
    .split(/\s+/u)
    .sort((a, b) => b.length - a.length);
