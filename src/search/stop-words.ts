/** Words that stand in questions and are in nearly every record, folded: bokmål, nynorsk and English. They are left out of what is asked for. */
export const stopWords: ReadonlySet<string> = new Set(
  `alle alt an andre at av bare bli blir bruker brukes brukar da de deg dei dem den denne der dere deres det dette di din dine ditt du dykk dykkar eg eit ein ei eller
   en er et etter for fra fram fa far finnes finner finne finst for gi gir gjelder gjor gjore ha har hadde han hennar hennes her ho hun hva hvem hver hvilke
   hvilken hvilket hvor hvordan hvorfor i ikke ikkje inn ja jeg kan kva kvar kven kvifor korleis korfor kommune kommunen kommunens kor kunne lagra lagrar lagre lagrer lagres lagret lenge ma man mange med meg mellom men
   mi min mine mitt mot mye na nar nei no noe noen nokon noko ned og ogsa om opp oppbevarar oppbevarer oppbevares oss over pa sa se seg ser si sin sine sitt skal skulle slik som til
   under ut vaer vaere var vare vart ved vert vet vite veit vi vil ville
   a and are by can do does find for from has have how i in is it its me my of on or our that the their to we what when where which who why with you your`
    .split(/\s+/)
    .filter(Boolean),
);
