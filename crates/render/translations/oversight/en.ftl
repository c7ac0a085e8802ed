# Oversight: complaints of readers, inspections, schemes. The source of its translations.

## Readers report a mistake
complaint-title = Report a mistake
complaint-intro = Tell us what is wrong on a page of this site. You need no account. You get a receipt with which you can see our answer.
complaint-report = Report a mistake on this page
complaint-dispute = Dispute this finding
complaint-page = Address of the page
complaint-page-help = Copy it from the address bar of your browser.
complaint-wrong = What is wrong?
complaint-wrong-help = The sentence, figure, picture or translation you mean, and what is wrong with it.
complaint-instead = What would be right?
complaint-known = How do you know?
complaint-known-help = A source that we can check, such as an address or a document. You may leave this empty.
complaint-contact = E-mail address for our answer
complaint-contact-help = Only if you want us to be able to write to you. Only those who answer see it, and it is erased 90 days after the answer.
complaint-trap = Leave this field empty
complaint-privacy = The network address of your device is not stored.
complaint-send = Send
complaint-days-count = { $count ->
    [one] We answer within { $n } working day.
   *[other] We answer within { $n } working days.
}
complaint-receipt-have = Do you have a receipt?
complaint-receipt = Receipt
complaint-receipt-show = See the answer
complaint-receipt-wrong = There is no report with this receipt. Please check the letters and figures.
complaint-problems = Please put this right:
complaint-page-missing = Say which page you mean: give its address.
complaint-page-unknown = This is not the address of a page on this site. Open the page and copy its address.
complaint-wrong-missing = Say what is wrong.
complaint-instead-missing = Say what would be right. If you do not know, write that.
complaint-too-long = A text is too long: 4,000 characters are the most.
complaint-trapped = A hidden field that must stay empty was filled in, as programs do. It has been emptied; please send the form again.
complaint-later-count = { $count ->
    [one] Too many reports have come from your network. Please try again in { $n } minute. What you wrote is still here.
   *[other] Too many reports have come from your network. Please try again in { $n } minutes. What you wrote is still here.
}
complaint-thanks = Thank you. Your report has arrived.
complaint-keep = Keep this receipt, or the address of this page: it is the only way to our answer.
complaint-state-waiting = Waiting for an answer
complaint-state-answered = Answered
complaint-until = You will have an answer by { $date }.
complaint-late = The answer was due by { $date } and is late.
complaint-answer = Our answer
complaint-sent = Sent on
complaint-yours = Your report
complaint-verdict-right = The report is right
complaint-verdict-partly = The report is partly right
complaint-verdict-wrong = The page is right
complaint-verdict-elsewhere = This is not about our content
complaint-mail-subject = Our answer to your report – { $site }
complaint-mail-line = You reported a mistake on { $page }.
complaint-mail-why = You receive this letter because you gave this address for our answer.
complaint-after = Corrected after a reader’s report
complaint-numbers = Reports from readers
complaint-few = Fewer than { $n } reports have come so far; figures are shown from { $n } on.
complaint-withheld = fewer than { $n }
complaint-received = Received
complaint-answered = Answered
complaint-in-time = Answered in time
complaint-corrected = Led to a correction

## At the desk
desk-oversight = Oversight
oversight-help = What readers report, what inspectors have found, and which schemes are proposed.
oversight-nothing = Nothing waits here.
oversight-left-count = { $count ->
    [0] due today
    [one] { $n } day left
   *[other] { $n } days left
}
oversight-late-count = { $count ->
    [one] { $n } day late
   *[other] { $n } days late
}
complaints-title = Reports from readers
complaints-help = Each is answered with reasons and within the set time. Where the reader is right, correct the page first.
complaints-one = Report { $receipt }
complaints-due = Answer due
complaints-said = What the reader says
complaints-about = About this report
complaints-others = Other reports about this item
complaints-contact-open = Seen only by those who answer. Erased 90 days after the answer.
complaints-contact-kept = Seen only by those who answer. Erased 90 days after it.
complaints-answer = Answer
complaints-verdict = What came of looking into it
complaints-answer-help = The reader sees this with the receipt. Say how you checked and, where the page is right, why. It cannot be changed later.
complaints-correction = Correction that was made
complaints-correction-help = The corrections register will say that a reader’s report led to it.
complaints-no-correction = none
complaints-correct-now = Correct the page
complaints-send = Send the answer
complaints-in-time = in time
complaints-not-in-time = late
complaint-answer-missing = Write the answer.
complaint-verdict-missing = Say what came of looking into it.
complaint-correction-missing = The reader is right and the page is still shown: correct it first, then choose the correction here.
complaint-correction-unknown = This correction does not belong to the page in question.
complaint-correction-not-here = A correction can be named only where the reader is right, wholly or in part.
complaint-answered-already = This report has been answered already.
complaint-cannot-answer = This person may not answer it: they cannot correct pages of this publisher.
done-complaint = The answer has been sent.
event-complain = a reader reported a mistake
event-assign-complaint = assigned a reader’s report
event-answer-complaint = answered a reader’s report

## Oversight in general
oversight-programme = Programme
oversight-task = Task
oversight-tasks = Tasks
oversight-task-unknown = This task does not belong to the programme.
oversight-from = First day
oversight-to = Last day
oversight-none = none
oversight-change = Change
oversight-remove = Remove
oversight-example = This programme is an example: everything here is made up to show how it works.

## Inspections
inspections-title = Inspections
inspections-help = What was looked at, what was found, and whether it was put right.
inspections-late = Late recommendations
inspections-none = No inspections here yet.
inspection-new = Plan an inspection
inspection-title = Inspection
inspection-organisation = Organisation inspected
inspection-inspector = Inspected by
inspection-who = { $organisation }, inspected by { $inspector }
inspection-people = Inspectors
inspection-about = What is looked at, and why
inspection-days = When
inspection-state-planned = planned
inspection-state-handed-over = recommendations open
inspection-state-closed = closed
inspection-findings = Findings
inspection-no-findings = No findings have been written down yet.
inspection-recommendations = Recommendations
inspection-no-recommendations = There are no recommendations.
inspection-summary = What came of it
inspection-hand-over = Hand over the findings
inspection-hand-over-help = Those who were inspected see everything from then on. Findings and recommendations can no longer be changed.
inspection-handed-over = Handed over
inspection-closed = Closed
inspection-organisation-unknown = This organisation takes no part in the programme.
inspection-handed-over-already = The findings have been handed over and can no longer be changed.
inspection-title-missing = Give the inspection a name.
inspection-title-long = The name, or the list of inspectors, is too long: 300 characters are the most.
inspection-days-order = The last day is before the first.
inspection-from-missing = Give the first day.
inspection-summary-missing = Write what came of the inspection.
finding-new = Add a finding
finding-words = What was found
finding-weight = Weight
finding-weight-note = note
finding-weight-shortcoming = shortcoming
finding-weight-breach = breach
finding-report = Report it is about
finding-words-missing = Write what was found.
finding-report-unknown = This report is not one of the organisation inspected.
recommendation-new = Add a recommendation
recommendation-words = What is to be done
recommendation-owner = By whom
recommendation-due = By when
recommendation-finding = Because of finding
recommendation-to-finding = finding { $number }
recommendation-who = { $organisation }, by { $date }
recommendation-state-open = open
recommendation-state-answered = answered, to be looked at
recommendation-state-accepted = accepted
recommendation-step-answer = Done:
recommendation-step-accept = Accepted.
recommendation-step-not-yet = Not yet:
recommendation-answer = Say what was done
recommendation-done = What was done
recommendation-evidence = Evidence
recommendation-evidence-help = The address of a page, or the number and date of a document.
recommendation-send = Send to the inspectors
recommendation-new-due = New day, if it is not enough yet
recommendation-accept = Accept
recommendation-not-yet = Not yet
recommendation-words-missing = Write what is to be done.
recommendation-due-missing = Say by when it is to be done.
recommendation-due-early = The day lies before the inspection.
recommendation-answer-missing = Write what was done.
recommendation-evidence-missing = Name what shows it: an address or a document.
recommendation-reason-missing = Say what is still missing.
recommendation-not-open = This recommendation is not open.
recommendation-not-answered = Nothing has been answered yet.
recommendation-own-answer = Somebody else must look at what you answered yourself.
done-handed-over = The findings have been handed over.
done-answered = Sent to the inspectors.
