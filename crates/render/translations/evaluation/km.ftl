# Evaluations of programmes (km).

## Asking
evaluations-title = ការវាយតម្លៃ
evaluations-help = អ្វីដែលកម្មវិធីសម្រេចបាន៖ សំណួរដែលឆ្លើយដោយផ្អែកលើតួលេខដែលបានចាក់សោនៅថ្ងៃណាមួយ។
evaluations-none = មិនទាន់មានការវាយតម្លៃទេ។
evaluation-new = ចាប់ផ្តើមការវាយតម្លៃ
evaluation-horizon = កាលកំណត់វាយតម្លៃ
evaluation-horizon-own = ថ្ងៃកំណត់ផ្ទាល់
evaluation-on = ថ្ងៃយោង
evaluation-on-help = សម្រាប់តែថ្ងៃកំណត់ផ្ទាល់ កាលកំណត់មានថ្ងៃរបស់វារួចហើយ។ រាប់រយៈពេលរាយការណ៍ដែលបានបញ្ចប់ត្រឹមថ្ងៃនោះ។
evaluation-about = ត្រូវស្វែងយល់អ្វី សម្រាប់អ្នកណា
evaluation-questions = សំណួរ
evaluation-question = សំណួរ
evaluation-rests-on = មូលដ្ឋានរបស់សំណួរ
evaluation-flows = សំណុំទិន្នន័យដែលបានលើកឡើង
evaluation-flows-help = រក្សាទុកកំណែផ្សាយថ្មីបំផុតនៅថ្ងៃនោះ។
evaluation-studies = ការសិក្សាផលប៉ះពាល់ដែលបានលើកឡើង
evaluation-study = ការសិក្សា
evaluation-study-for = អំពីសូចនាករ

## Freezing and publishing
evaluation-state-draft = កំពុងសរសេរ
evaluation-state-frozen = បានចាក់សោ
evaluation-state-published = បានផ្សាយ
evaluation-preview = នេះជាស្ថានភាពបច្ចុប្បន្ន មិនទាន់មានអ្វីត្រូវបានចាក់សោទេ។
evaluation-freeze = ចាក់សោ
evaluation-freeze-help = ចាប់ពីពេលនោះ សំណួរ សូចនាករ តួលេខ និងកំណែទិន្នន័យនៅដដែលដូចថ្ងៃនោះ។ ការវិនិច្ឆ័យសរសេរនៅពេលក្រោយ។
evaluation-discard = បោះបង់សេចក្តីព្រាងនេះ
evaluation-discard-help = សេចក្តីព្រាងនឹងត្រូវលុប ហើយមិនអាចយកមកវិញបានទេ។ កំណត់ហេតុសវនកម្មរក្សាទុកអ្វីដែលវាបានសួរ។
evaluation-frozen = ថ្ងៃចាក់សោ
evaluation-published = ថ្ងៃផ្សាយ
evaluation-publish-help = អ្នកអាននឹងឃើញដូចនៅទីនេះ។ ក្រោយមកមិនអាចកែបានទៀតទេ។

## Figures
evaluation-periods = រយៈពេលដែលបានរាប់
evaluation-then = ពេលនោះ
evaluation-told = មានក្នុង { $told } នៃ { $asked } របាយការណ៍ដែលបានស្នើ
evaluation-lack-no-period = មិនបានវាស់៖ គ្មានរយៈពេលរាយការណ៍ណាបានបញ្ចប់ត្រឹមថ្ងៃនោះទេ
evaluation-lack-nothing = មិនបានវាស់៖ គ្មាននរណារាយការណ៍តួលេខទេ
evaluation-lack-apart = គ្មានតួលេខតែមួយ៖ តួលេខរបស់ស្ថាប័នច្រើនមិនបូកបញ្ចូលគ្នាទេ
evaluation-not-measured = អ្វីដែលមិនបានវាស់
evaluation-no-indicator = សំណួរនេះមិនផ្អែកលើសូចនាករណាទេ៖ គ្មានអ្វីត្រូវបានវាស់សម្រាប់វា។
evaluation-no-baseline = គ្មានតម្លៃដើម
evaluation-no-target = គ្មានគោលដៅ
evaluation-vintage = កំណែទី { $number } { $date }
evaluation-no-vintage = មិនទាន់បានផ្សាយត្រឹមថ្ងៃនោះ
evaluation-rows-changed = ពេលចាក់សោរាប់បាន { $then } ថ្ងៃនេះរកឃើញ { $now }។
evaluation-recommendations-count = មានអនុសាសន៍នៃការត្រួតពិនិត្យ { $n } មិនទាន់បានសម្រេច។

## Effect
evaluation-effect = ផលប៉ះពាល់
evaluation-effect-is = { $estimate } { $unit } (ចន្លោះ { $low } ដល់ { $high } ចន្លោះជឿជាក់ { $level }%)
evaluation-effect-none = មិនទាន់មានលទ្ធផលនៃការសិក្សានេះ
evaluation-conclusion-rise = កើនឡើង វិធីទាំងអស់បង្ហាញដូចគ្នា
evaluation-conclusion-fall = ថយចុះ វិធីទាំងអស់បង្ហាញដូចគ្នា
evaluation-conclusion-doubtful = ឃើញផល ប៉ុន្តែនៅមានការសង្ស័យ
evaluation-conclusion-disagreement = វិធីទាំងឡាយផ្ទុយគ្នា
evaluation-conclusion-none-worthwhile = គ្មានផលគួរឱ្យកត់សម្គាល់
evaluation-conclusion-not-shown = មិនឃើញផល ប៉ុន្តែអាចមាន
evaluation-conclusion-no-answer = គ្មានវិធីណាអាចឆ្លើយបាន

## Judging
evaluation-judgement = ការវិនិច្ឆ័យ
evaluation-answer = ចម្លើយ
evaluation-confidence = កម្រិតជឿជាក់
evaluation-confidence-high = ខ្ពស់
evaluation-confidence-middle = មធ្យម
evaluation-confidence-low = ទាប
evaluation-basis = ចម្លើយផ្អែកលើ
evaluation-not-judged = មិនទាន់បានវិនិច្ឆ័យទេ។
evaluation-summary = សរុបសេចក្តី

## Paper
evaluation-kind = របាយការណ៍វាយតម្លៃ
evaluation-subject = ការវាយតម្លៃ «{ $programme }» គិតត្រឹម { $date }

## Why something was not done
evaluation-early = ថ្ងៃនេះនៅមុនកម្មវិធីចាប់ផ្តើម។
evaluation-too-early = ថ្ងៃយោងមិនទាន់កន្លងផុតទេ៖ អាចចាក់សោបានក្រោយថ្ងៃនោះ។
evaluation-question-missing = សូមសរសេរសំណួរ ឬដកមូលដ្ឋានដែលបានជ្រើសចេញ។
evaluation-no-questions = មិនទាន់មានសំណួរទេ។ សូមសួរយ៉ាងតិចមួយមុនចាក់សោ។
evaluation-too-many = ច្រើនពេក៖ សំណួរ សំណុំទិន្នន័យ និងការសិក្សា មិនលើសពី 20 ក្នុងមួយប្រភេទ។
evaluation-flow-unknown = គ្មានសំណុំទិន្នន័យដែលមានលេខកូដនេះទេ។
evaluation-unjudged = សំណួរនីមួយៗត្រូវមានចម្លើយ និងកម្រិតជឿជាក់។
evaluation-not-draft = បានចាក់សោហើយ៖ សំណួរមិនអាចកែបានទៀតទេ។
evaluation-not-frozen = អាចវិនិច្ឆ័យ ឬផ្សាយបានតែការវាយតម្លៃដែលបានចាក់សោ ហើយមិនទាន់ផ្សាយ។

## What was done
done-evaluation-frozen = បានចាក់សោ។ ឥឡូវអាចវិនិច្ឆ័យបាន។
done-evaluation-discarded = សេចក្តីព្រាងត្រូវបានបោះបង់។
event-begin-evaluation = បានចាប់ផ្តើមការវាយតម្លៃ
event-save-evaluation = បានកែប្រែការវាយតម្លៃ
event-discard-evaluation = បានបោះបង់សេចក្តីព្រាងនៃការវាយតម្លៃ
event-freeze-evaluation = បានចាក់សោការវាយតម្លៃ
event-judge-evaluation = បានវិនិច្ឆ័យការវាយតម្លៃ
event-publish-evaluation = បានផ្សាយការវាយតម្លៃ
