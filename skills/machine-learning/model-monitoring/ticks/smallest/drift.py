from evidently.report import Report

report = Report(metrics=metrics)
report.run(reference_data=last_month, current_data=this_month)
