//! Where a programme stands: dashboards, evaluations, calendars of deadlines.
