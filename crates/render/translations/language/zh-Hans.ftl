# Language (Chinese (simplified)): translation memory, glossary, machine translation.

desk-language-tools = 语言
desk-language-parts = 本栏目各部分

## Translation memory
memory-title = 翻译记忆
glossary-title = 术语库
machine-title = 机器翻译
memory-help = 此处保存以往的人工译文。遇到相同或相近的句子，翻译工作台会予以提示。
memory-empty = 尚无内容。确认译文或导入文件后，翻译记忆会逐渐充实。
memory-none-found = 未找到内容。
memory-pair = 语言对
memory-from-to = { $from } → { $to }
memory-source = 原文
field-target = 译文
memory-origin = 来源
memory-origin-desk = 编辑台
memory-origin-content = 已发布文稿
memory-origin-machine = 已发布文稿（机器翻译，未经核对）
memory-unit = 翻译单元
memory-created = 添加时间
memory-changed = 最近确认
memory-statistics = 翻译记忆概况
memory-units = 单元数
memory-confirmed = 编辑台确认
memory-file = 文件
memory-export = 全部导出为 TMX
memory-import = 导入 TMX 文件
memory-import-help = TMX 1.4b，最大 128 MiB。文件要么全部导入，要么完全不导入。
memory-imported = 新增单元：{ $added }；再次确认：{ $confirmed }。
memory-delete = 删除
memory-back = 返回翻译记忆
memory-too-long = 译文过长，无法作为一个单元。

## Files
file-choose = 文件
file-import = 导入
file-wrong = 文件未导入，内容没有任何变化。
file-place = 第 { $line } 行，第 { $character } 个字符
file-left-out = 本门户不使用以下语言，已略过：{ $list }
file-remarks = 关于文件的说明
file-missing = 请先选择文件。
file-encoding = 文件中有无法读取的字符。请另存为 UTF-8 后重试。
file-too-large = 文件过大。
file-malformed = 此处已损坏：不是格式正确的 XML。
file-other-format = 这是其他格式，或此处不支持的版本。
file-rule = 此处违反该格式的规则。
file-nothing = 文件中没有本门户所用语言的内容。
file-unit-long = 有一段文字过长，无法作为一个单元。
file-unit-source = 有一个单元缺少原文。
file-term-long = 有术语或定义过长。
file-not-yours = 文件中有不归您维护的语言。您维护的语言是：

## Glossary
glossary-help = 本国特有事物在各种语言中的名称。
glossary-count = 找到概念：{ $n }
glossary-in = 显示语言
glossary-subject = 领域
glossary-missing-only = 仅显示该语言缺少术语的概念
glossary-new = 新建概念
glossary-concept = 概念
glossary-languages = 语言
glossary-no-term = 无术语
glossary-retired = 已停用
glossary-export = 导出术语库
glossary-import = 导入 TBX 文件
glossary-import-help = 支持 2008 版和 2019 版 TBX。对已有概念，文件中的术语取代相同语言的术语，其他语言保持不变。文件要么全部导入，要么完全不导入。
glossary-imported = 新增概念：{ $added }；更改：{ $changed }；未变：{ $unchanged }。
glossary-terms = 术语
glossary-change = 更改
glossary-status = 使用规定
glossary-note = 备注
glossary-add-term = 添加术语
glossary-about = 关于此概念
glossary-definition = 定义
glossary-retire = 停用
glossary-restore = 恢复使用
glossary-back = 返回术语库
glossary-known = 术语库中已有此术语：{ $code }
field-term = 术语
term-status-preferred = 首选
term-status-admitted = 可用
term-status-forbidden = 禁用
term-taken = 此概念已有该术语。
term-last = 概念至少须保留一个术语。可改为停用该概念。
term-too-long = 内容过长，或含有术语不使用的字符。
subject-organisation = 机构
subject-territory = 地名
subject-region = 地区
subject-heritage = 遗产
subject-document = 法律
subject-document_kind = 文件类别
subject-heritage_list = 遗产名录
subject-calendar = 节日与庆典
subject-theme = 主题

## What was just done
done-memory-changed = 已保存。翻译记忆今后提示新的译文。
done-memory-deleted = 已删除。翻译记忆不再提示。
done-concept = 概念已保存。
done-term = 术语已保存。
done-term-removed = 术语已删除。
done-concept-retired = 概念已停用，翻译工作台不再标示。
done-concept-restored = 概念已恢复使用。

## Machines
machine-help = 未经人员要求，不向任何机器发送内容。发送了什么、发给谁，均记入审计日志。禁发期内的文稿绝不外发。
machine-off = 尚未设置翻译引擎。门户运维人员可在配置文件中指定。
machine-name = 翻译引擎
machine-address = 地址
machine-secret = 已设密钥
machine-knows = 支持的语言
machine-ask = 查询
machine-knows-not = 该引擎无法提供此信息。
machine-try = 试译一句
machine-try-help = 句子将发送给翻译引擎，并记入审计日志。
machine-from = 源语言
machine-to = 目标语言
machine-text = 句子
machine-translate = 翻译
machine-sent = 最近 30 天的发送情况
machine-sent-none = 无。
machine-requests = 请求
machine-texts = 文段
machine-characters = 字符
machine-last = 最近一次
machine-none = 尚未为这对语言设置翻译引擎。
machine-embargoed = 此文稿尚在禁发期内，不向任何一方发送。
machine-too-long = 文稿过长，该引擎无法处理。
machine-unreachable = 无法连接翻译引擎
machine-refused = 翻译引擎拒绝了请求
machine-bad-answer = 翻译引擎的答复无法使用

## Events
event-change-memory = 更改翻译单元
event-delete-memory = 删除翻译单元
event-import-memory = 向翻译记忆导入文件
event-create-concept = 新建概念
event-change-concept = 更改概念
event-retire-concept = 停用概念
event-restore-concept = 恢复使用概念
event-add-term = 添加术语
event-change-term = 更改术语
event-remove-term = 删除术语
event-import-glossary = 向术语库导入文件
event-derive-glossary = 将名称收入术语库
event-send-to-machine = 向翻译引擎发送文稿
