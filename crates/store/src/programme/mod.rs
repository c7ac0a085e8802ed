//! The programme: duties, indicators, plans, reports.

mod count;
mod duty;
mod evaluation;
mod indicator;
mod output;
mod oversight;
mod plan;
mod report;

pub use count::{CountQuestion, CountedRow, CountedThing, count, count_each, counted_rows, sum_of_rows};
pub use duty::{
    activity_counts, count_activities_of_task, find_programme, find_task, is_edited_programme,
    is_edited_task, programmes, remove_task, tasks, upsert_programme, upsert_task,
};
pub use evaluation::{
    complaints_between, evaluations, find_evaluation, find_frozen, freeze_evaluation, insert_evaluation,
    judge_evaluation, publish_evaluation, remove_evaluation, save_evaluation,
};
pub use indicator::{
    find_indicator, indicator_history, indicator_values, indicators, insert_indicator_value,
    is_edited_indicator, upsert_indicator, values_by, values_of,
};
pub use output::{OtherOutput, PublishedOutput, other_outputs, published_outputs};
pub use oversight::{
    add_evidence, answer_complaint, answered_complaints, appraisals, assign_complaint, complaint_by_receipt,
    complaints_in, complaints_of_item, contact_of_complaint, corrections_after_complaint, count_complaints,
    count_complaints_in, declare_interest, erase_contacts, evidence_of, find_complaint, find_criteria,
    find_inspection, find_recommendation, find_scheme, findings, insert_appraisal, insert_complaint,
    insert_complaint_contact, insert_criteria, insert_recommendation_step, insert_scheme_step, inspections,
    inspections_of, keep_contact_until, name_reviewer, newest_criteria, open_recommendations,
    recommendation_steps, recommendations, remove_evidence, remove_finding, remove_recommendation,
    remove_reviewer, reviewers, reviews_of, scheme_steps, schemes, upsert_finding, upsert_inspection,
    upsert_recommendation, upsert_scheme,
};
pub use plan::{
    NamedActivity, PlannedActivity, PlannedMoney, activities, activities_of_tasks, activities_of_year,
    activity_versions, add_output, approved_activities, costs_of_year, count_planned, find_plan, insert_plan,
    outputs, outputs_of_year, outputs_to, plan_of, plan_version, plan_versions, planned_money,
    planned_of_year, plans, plans_of_year, remove_activity, remove_output, remove_plan_version,
    set_plan_numbers, submitted_plans, upsert_activity, upsert_plan_version, versions_of_year,
};
pub use report::{
    AcceptedFigures, AcceptedInShort, AcceptedLines, AcceptedReport, ReportMark, WaitingReport,
    accepted_figures, accepted_in_short, accepted_lines, accepted_reports, find_period, find_report,
    insert_report_step, period_is_edited, report_marks, report_marks_between, report_of, report_steps,
    reporting_periods, reports, reports_begun, reports_of, told_of_activities, upsert_report,
    upsert_reporting_period, waiting_reports,
};
