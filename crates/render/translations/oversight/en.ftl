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
