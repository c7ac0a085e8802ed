# Data pages.

data-title = 数据
nav-data = 数据
data-intro = 附有来源和许可的数据，以图表、表格和文件呈现。此前的每个版本都有存档。

data-search = 搜索数据
data-all-topics = 所有主题
data-show-all = 显示全部
data-count-found = { $count ->
    [0] 未找到数据集
   *[other] 找到{ $n }个数据集
}
data-count-series = { $count ->
   *[other] { $n }个序列
}
data-count-observations = { $count ->
   *[other] { $n }个数值
}
data-machines = 供机器读取
data-machines-intro = 以开放标准提供目录和全部数据。

data-vintage = 第{ $number }版，{ $date }
data-old-state = 这是截至{ $date }的数据。
data-to-today = 查看当前数据
data-indicator = 指标
data-areas = 国家和地区
data-areas-chosen = （{ $chosen } / { $all }）
data-from = 起
data-to = 止
data-view = 显示方式
presentation-chart = 图表
presentation-map = 地图
presentation-table = 表格
data-units = 行政区划
basis-today = 现行区划
basis-before = 调整前区划
data-show = 显示
data-nothing = 所选范围没有数据。请换其他地区或时期。
data-area = 地区
data-period = 时期
data-remarks = 单个数值的说明
data-related = 相关数据

magnitude-powers = 4 8 12 16
magnitude-1 = { $form ->
   *[other] { $n }万
}
magnitude-2 = { $form ->
   *[other] { $n }亿
}
magnitude-3 = { $form ->
   *[other] { $n }万亿
}
magnitude-4 = { $form ->
   *[other] { $n }亿亿
}
magnitude-name-1 = 万
magnitude-name-2 = 亿
magnitude-name-3 = 万亿
magnitude-name-4 = 亿亿
data-unit-in = { $unit }（{ $power }）
data-percent = { $n }%
data-points = { $form ->
   *[other] { $n }个百分点
}

data-says-rise = { $area }：从{ $first }（{ $from }）升至{ $last }（{ $to }），上升{ $change }。
data-says-fall = { $area }：从{ $first }（{ $from }）降至{ $last }（{ $to }），下降{ $change }。
data-says-times = { $area }：从{ $first }（{ $from }）增至{ $last }（{ $to }），为原来的{ $times }倍。
data-says-plain = { $area }：从{ $first }（{ $from }）到{ $last }（{ $to }）。
data-says-same = { $area }：保持在{ $last }（{ $from }和{ $to }）。
data-says-one = { $area }：{ $last }（{ $to }）。
data-says-extremes = { $period }：最高为{ $high }（{ $most }），最低为{ $low }（{ $least }）。
data-says-place = { $area }：{ $value }，在{ $all }个中居第{ $place }位。
data-map-note = 五种深浅，由最低值到最高值。面积和距离不按比例。
data-axis-not-zero = 数值轴不从零开始。
data-lines-unnamed = 未标名称的细线见表格。
data-break-note = 竖虚线表示序列中断：其前后的数值不可比较。
data-hollow-note = 空心标记为非最终数值。

observation-A = 正常值
observation-B = 序列中断
observation-D = 定义不同
observation-E = 估计值
observation-F = 预测值
observation-I = 插补值
observation-M = 缺失，不可能存在
observation-N = 不显著
observation-O = 缺失
observation-P = 初步数据
observation-Q = 未公布
observation-U = 可靠性低

data-basis-count-summed = { $count ->
   *[other] 现行区划：由调整前{ $n }个单位的数据相加得出。
}
data-basis-count-mean = { $count ->
   *[other] 现行区划：调整前{ $n }个单位的加权平均（权数：{ $weight }）。
}
data-basis-no-rule = 未换算为现行区划：此类数据不能相加，也不能平均。
data-basis-no-weights = 未换算为现行区划：缺少计算平均值的权数。
data-basis-no-parts = 若调整前的某个单位没有数据，现行单位也没有数据。

data-take = 下载
data-for-spreadsheets = 用于电子表格
data-for-programs = 用于程序
data-for-statistics = 用于统计系统
data-tools = 在您的工具中使用
data-tools-intro = 以下代码获取此处显示的数据。
data-tool-shell = 命令行（curl）
data-tool-excel = 用于Power Query的高级编辑器。
data-tool-calc = 将此地址作为外部数据链接插入。
data-cite = 引用
data-citation = { $publisher }（{ $year }）。{ $title }。{ $vintage }。{ $url }

data-history = 历史
data-history-intro = 这些数据的每个版本都有存档。点击链接可查看当日的数据。
data-count-added = { $count ->
   *[other] 新增{ $n }个数值
}
data-count-revised = { $count ->
   *[other] 修订{ $n }个数值
}
data-count-removed = { $count ->
   *[other] 删除{ $n }个数值
}
data-what-changed = 修订内容
data-revisions-title = { $flow }：修订内容
data-no-revisions = 本版没有修订。
data-revisions-range-count = { $count ->
   *[other] 第{ $first }–{ $last }项，共{ $n }项变动
}
data-series = 序列
data-before = 修订前
data-after = 修订后
data-difference = 变动
data-pages = 页
data-pages-before = 上一页
data-pages-after = 下一页
