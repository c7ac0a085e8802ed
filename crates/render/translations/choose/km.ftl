# Choosing something by what it is called (km).

choose-none = មិនទាន់ជ្រើសរើស
choose-help = វាយពាក្យក្នុងឈ្មោះ ឬលេខកូដ។ អ្វីដែលត្រូវគ្នានឹងបង្ហាញឱ្យជ្រើសរើស។
choose-look = ស្វែងរកតាមអ្វីដែលបានវាយ
choose-which = ជ្រើសរើសថា «{ $words }» សំដៅលើអ្វី។
choose-near = គ្មានអ្វីឈ្មោះ «{ $words }» ទេ។ ឈ្មោះសរសេរប្រហាក់ប្រហែល៖
choose-nothing = គ្មានអ្វីឈ្មោះ «{ $words }» ទេ។ សាកល្បងពាក្យផ្សេង ឬពាក្យតិចជាងនេះ។
choose-open = នៅត្រូវជ្រើសរើស៖ { $words }។ សូមមើលជម្រើសនៅប្រអប់នោះ។
field-campaign = យុទ្ធនាការ
