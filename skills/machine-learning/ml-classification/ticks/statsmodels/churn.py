import statsmodels.api as sm
import statsmodels.formula.api as smf

model = sm.Logit(y, X).fit()  # ticks
other = smf.logit("churn ~ price", data=customers).fit()  # ticks
