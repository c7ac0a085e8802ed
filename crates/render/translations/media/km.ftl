# រូបភាព និងវីដេអូ នៅតុការងារ

desk-media = បណ្ណសារមេឌៀ
media-upload = បន្ថែមឯកសារ
media-upload-help = រូបភាព (JPEG, PNG, GIF, WebP, TIFF, SVG) មិនលើស 64 MB និងវីដេអូ (MP4, MOV, WebM) មិនលើស 2 GB។ ប្រភេទឯកសារត្រូវបានស្គាល់តាមខ្លឹមសារ មិនមែនតាមឈ្មោះទេ។
media-files = ឯកសារ
media-drop = អាចជ្រើសច្រើនក្នុងពេលតែមួយ ឬទម្លាក់នៅទីនេះ។ បើដាច់ការតភ្ជាប់ សូមជ្រើសឯកសារដដែលម្តងទៀត៖ ការផ្ញើនឹងបន្តពីកន្លែងដែលឈប់។
media-send = ផ្ញើ
media-coming = កំពុងផ្ញើ
media-recent = ឯកសារថ្មីៗរបស់ខ្ញុំ
media-describe = សរសេរការពិពណ៌នា
media-use-existing = ប្រើឯកសារដែលមានស្រាប់
media-keep-both = នៅតែបន្ថែម
media-all-done = បានផ្ញើឯកសារទាំងអស់។
media-is-sending = កំពុងផ្ញើ
media-is-lost = ដាច់ការតភ្ជាប់ នឹងបន្តដោយខ្លួនឯង
media-is-receiving = មិនទាន់ទទួលបានគ្រប់
media-is-making = កំពុងរៀបចំ
media-is-done = មានក្នុងបណ្ណសារហើយ
media-is-duplicate = ឯកសារដូចគ្នានេះមានក្នុងបណ្ណសាររួចហើយ។

## បណ្ណសារ
media-kind = រូបភាព ឬវីដេអូ
media-pictures = រូបភាព
media-videos = វីដេអូ
media-video = វីដេអូ
media-only = តែ
media-without-alt = គ្មានអត្ថបទជំនួស
media-ending = សិទ្ធិផុតកំណត់ក្នុង 30 ថ្ងៃ
media-unused = មិនទាន់ប្រើ
media-as-grid = បង្ហាញជារូប
media-as-list = បង្ហាញជាបញ្ជី
media-none = រកមិនឃើញអ្វីដែលត្រូវគ្នា។
media-previous = មុន
media-not-shown = មិនបង្ហាញ
media-shown-until = រហូតដល់ { $date }
media-decorative = តុបតែង
media-described = មានពិពណ៌នា { $count }

## មេឌៀមួយ
field-credit = អ្នកបង្កើត
field-licence = អាជ្ញាប័ណ្ណ
field-rights_until = ថ្ងៃចុងក្រោយដែលអាចបង្ហាញ
field-consent = ការយល់ព្រម
field-file = ឯកសារ
media-credit-help = ឈ្មោះដែលអ្នកអានឃើញក្បែររូប។
media-rights-help = ចាប់ពីថ្ងៃបន្ទាប់ អ្នកអានលែងឃើញទៀត។ ទុកទទេ៖ គ្មានកំណត់។
media-consent-help = មាននរណាក្នុងរូប នរណាយល់ព្រមលើអ្វី និងរក្សាទុកនៅឯណា។ មានតែបុគ្គលិកទេដែលឃើញ។
media-focus = ចំណុចសំខាន់នៃរូប
media-focus-help = ចំណុចនេះនៅតែមើលឃើញ ទោះកាត់រូបយ៉ាងណាក៏ដោយ។ ចុចលើរូប ឬបញ្ជាក់ជាភាគរយនៅទីនេះ។
media-focus-x = ពីឆ្វេង, %
media-focus-y = ពីលើ, %
media-crops = ពេលកាត់
media-alt = រូបនេះបង្ហាញអ្វី
media-alt-help = សម្រាប់អ្នកដែលមើលមិនឃើញរូប ជាភាសានីមួយៗ។ អត្ថបទដែលមានរូបនេះ មិនអាចផ្សាយជាភាសាដែលខ្វះការពិពណ៌នានេះទេ។
media-is-decorative = សម្រាប់តុបតែង៖ គ្មានព័ត៌មានដែលអ្នកអានត្រូវដឹង
media-missing = ខ្វះ
media-about = អំពីឯកសារ
media-size = ទំហំ
media-length = រយៈពេល
media-file = ប្រភេទឯកសារ
media-added = បានបន្ថែម
media-weight = ទំហំឯកសារ
media-file-name = ឈ្មោះឯកសារ
media-original = ឯកសារដើម រួមទាំងព័ត៌មានឯកជនទាំងអស់
media-uses = ប្រើនៅ
media-uses-none = មិនទាន់ប្រើនៅទីណាទេ។
media-camera = ព័ត៌មានដែលកត់ត្រាក្នុងឯកសារ
media-camera-help = កាមេរ៉ា និងកម្មវិធីបានកត់ត្រា។ មានតែបុគ្គលិកទេដែលឃើញ ច្បាប់ចម្លងសាធារណៈគ្មានព័ត៌មានទាំងនេះទេ។
media-alike = មើលទៅដូចគ្នា
media-prefer = ប្រើមួយនេះ ហើយលុបអាថ្មី
media-poster = រូបនឹង
media-poster-code = រូប
media-poster-help = បង្ហាញជំនួសវីដេអូរហូតដល់ចាក់។ ទុកទទេ៖ គ្មាន។
media-poster-frame = យកស៊ុមដែលកំពុងបង្ហាញ
media-showing = អ្នកអាន
media-withdraw = ឈប់បង្ហាញ
media-withdraw-help = ចាប់ពីពេលនេះ ទំព័រនឹងគ្មានវា ហើយច្បាប់ចម្លងសាធារណៈត្រូវដកចេញ។
media-restore = បង្ហាញម្តងទៀត
media-restore-help = ទំព័រដែលប្រើវានឹងបង្ហាញម្តងទៀត។
media-remove = លុបចេញពីបណ្ណសារ
media-withdrawn-since = មិនបង្ហាញដល់អ្នកអានចាប់ពី { $time }៖ { $reason }

## ការជ្រើសរើស
media-pick = ជ្រើសពីបណ្ណសារ
media-choose = ជ្រើស
media-line = បន្ទាត់សម្រាប់អត្ថបទ
media-leading = រូបភាពមេ
media-no-picture = គ្មានរូប។
media-now = បច្ចុប្បន្ន
media-chosen = បានជ្រើស
media-use = ប្រើរូបនេះ
media-take-out = គ្មានរូប
media-published-help = អ្នកអានកំពុងឃើញមាតិកានេះ។ ការផ្លាស់ប្តូរនឹងផ្សាយភ្លាមៗជាការកែតម្រូវគ្រប់ភាសា ជាមួយអត្ថបទជំនួសពីបណ្ណសារ។
media-four-eyes-help = អ្នកអានកំពុងឃើញមាតិកានេះ។ ពេលទទួលយករួច ការផ្លាស់ប្តូរនឹងផ្សាយជាការកែតម្រូវគ្រប់ភាសា ជាមួយអត្ថបទជំនួសពីបណ្ណសារ។

## អ្វីដែលរង់ចាំ
media-waits-ending = សិទ្ធិជិតផុតកំណត់

## ហេតុអ្វីមិនបានធ្វើ
refusal-media = សូមកែចំណុចខាងក្រោមជាមុនសិន។ { $problems }
media-lacks-alt = «{ $media }» គ្មានអត្ថបទជំនួសជាភាសានេះទេ។
media-lacks-rights = «{ $media }» មិនបានបញ្ជាក់អ្នកបង្កើត និងអាជ្ញាប័ណ្ណទេ។
media-is-withdrawn = «{ $media }» មិនអាចបង្ហាញទៀតទេ៖ សូមប្តូរ ឬដកចេញ។
media-kind-unknown = ទោះឈ្មោះអ្វីក៏ដោយ នេះមិនមែនជារូបភាព (JPEG, PNG, GIF, WebP, TIFF, SVG) ឬវីដេអូ (MP4, MOV, WebM) ទេ។
media-too-large = ឯកសារធំពេក៖ អតិបរមា { $detail } MB។
media-larger-than-any = ឯកសារធំពេក៖ អតិបរមា 2 GB។
media-too-many-pixels = រូបធំពេក៖ { $detail } ភីកសែល។
media-drawing-refused = គំនូរមានអ្វីដែលរូបភាពមិនអាចមាន៖ { $detail }
media-codec = កម្មវិធីរុករកមិនអាចចាក់ «{ $detail }» ទេ។ សូមរក្សាទុកវីដេអូជា H.264 (MP4) ឬ VP9 (WebM)។
media-too-long = វីដេអូវែងពេក៖ អតិបរមា { $detail } ម៉ោង។
media-damaged = ឯកសារខូច ដាច់ ឬមានអ្វីចម្លែកភ្ជាប់មក។
media-empty = ឯកសារទទេ។
media-cut-off = ឯកសារមកមិនគ្រប់។ សូមផ្ញើម្តងទៀត។
media-too-many-open = ឯកសារច្រើនពេកក្នុងពេលតែមួយ។ សូមរង់ចាំឱ្យខ្លះមកដល់សិន។
media-focus-wrong = ចំណុចត្រូវនៅចន្លោះ 0 និង 100 ភាគរយ។
media-alt-long = អត្ថបទជំនួសមានបានច្រើនបំផុត 600 តួអក្សរ។
media-not-picture = នេះមិនមែនជាកូដនៃរូបដែលអាចបង្ហាញបានទេ។
media-rights-over = សិទ្ធិបង្ហាញបានផុតកំណត់
media-in-use = វានៅប្រើនៅឡើយ។ សូមដកចេញពីអត្ថបទទាំងនេះជាមុនសិន។
media-text-waits = មានអត្ថបទថ្មីជាងរង់ចាំក្នុងភាសាមួយដែលបានផ្សាយ។ សូមផ្សាយវាជាមុនសិន។
media-proposal-waits = ការផ្លាស់ប្តូរមួយទៀតនៃមាតិកានេះកំពុងរង់ចាំមនុស្សទីពីរ។ ត្រូវទទួលយក ឬមិនទទួលយកវាជាមុនសិន។

## អ្វីដែលទើបធ្វើ
done-media = បានរក្សាទុក។
done-media-added = បានបន្ថែម។ ឥឡូវសូមប្រាប់ថារូបបង្ហាញអ្វី។
done-media-withdrawn = អ្នកអានលែងឃើញវាទៀត។
done-media-restored = អ្នកអានឃើញវាម្តងទៀត។
done-media-removed = បានលុប។
done-media-preferred = អាថ្មីត្រូវបានលុប មួយនេះត្រូវបានប្រើ។
done-picture = បានប្តូររូប។

## ព្រឹត្តិការណ៍
event-describe-media = បានពិពណ៌នាមេឌៀ
event-withdraw-media = បានដកមេឌៀ
event-restore-media = បានបង្ហាញមេឌៀម្តងទៀត
event-remove-media = បានលុបមេឌៀ
event-expire-media = បានដកមេឌៀដែលផុតសិទ្ធិ
event-set-poster = បានជ្រើសរូបនឹង
event-set-picture = បានប្តូររូបភាពមេ
event-propose-picture = បានស្នើប្តូររូបភាពមេ
event-decline-picture = មិនទទួលយកការប្តូររូបភាពមេ
