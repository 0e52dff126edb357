from sklearn.metrics import classification_report, f1_score, roc_auc_score

print(classification_report(y_test, predictions))
print(f1_score(y_test, predictions))
