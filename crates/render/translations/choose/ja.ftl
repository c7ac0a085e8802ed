# Choosing something by what it is called (ja).

choose-none = 選択なし
choose-help = 名称に含まれる語、またはコードを入力してください。該当するものが選択肢として表示されます。
choose-look = 入力した語で探す
choose-which = 「{ $words }」に当たるものを選んでください。
choose-near = 「{ $words }」というものは見つかりません。似た表記のもの：
choose-nothing = 「{ $words }」というものは見つかりません。別の語や、より少ない語で試してください。
choose-open = まだ選ばれていません：{ $words }。候補は該当する欄にあります。
field-campaign = キャンペーン
