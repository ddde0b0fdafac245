/** Articles, prepositions and conjunctions of Europe's languages, and words that only fill a name. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a ad ai al all alla alle allo agli con d da dal dall dalla dalle de degli dei del dell della delle dello di e ed fra il in l
  la le lo gli i nel nell nella nelle nei negli o per presso su sul sull sulla tra un una uno
  an and at by for from of on or the to with within
  au aux avec chez des dans du en et les ou par pour sous une
  el las los y sobre un una da das do dos na no nas nos os as com em ao aos i els amb per a les dels
  am an auf aus bei beim dem den der des die das fuer fur im in ins mit und vom von zu zum zur
  aan bij en het met of op te ten ter van voor zu der
  af av det en et for i og och pa til till ved vid
  ja
  a az es vagy
  i w na oraz z ze dla od do pod przy im imienia
  a pri pre pro v ve za ze s se nad pod ze od u
  si din cu la ale al ai pentru sau
  kai tou tis ton ti ta tin to o oi gia sto stin ste
  na po vo od so
  the studi studio studiorum studii alma mater
  dr prof ing
  imeni im inom`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
