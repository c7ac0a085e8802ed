# Choosing something by what it is called (zh-Hans).

choose-none = 未选择
choose-help = 输入名称中的词语或代码，随后可从相符的结果中选择。
choose-look = 查找输入的内容
choose-which = 请选择“{ $words }”所指的是哪一项。
choose-near = 没有名为“{ $words }”的内容。写法相近的有：
choose-nothing = 没有名为“{ $words }”的内容。请换用其他词语或减少词语。
choose-open = 尚待选择：{ $words }。请查看相应字段处的提示。
field-campaign = 活动
