import pingouin as pg
from scipy import stats
from statsmodels.stats.anova import anova_lm
from statsmodels.stats.multicomp import pairwise_tukeyhsd
from statsmodels.stats.proportion import proportions_ztest
from statsmodels.stats.weightstats import ztest
from statsmodels.tsa.stattools import adfuller

stats.ttest_rel(a, b)  # ticks
stats.chi2_contingency(table)  # ticks
stats.chisquare(counts)  # ticks
stats.f_oneway(a, b, c)  # ticks
stats.mannwhitneyu(a, b)  # ticks
stats.wilcoxon(a, b)  # ticks
stats.kruskal(a, b, c)  # ticks
stats.shapiro(a)  # ticks
stats.normaltest(a)  # ticks
stats.kstest(a, "norm")  # ticks
stats.ks_2samp(a, b)  # ticks
stats.levene(a, b)  # ticks
stats.pearsonr(a, b)  # ticks
stats.spearmanr(a, b)  # ticks
stats.fisher_exact(table)  # ticks
stats.binomtest(7, 12)  # ticks
proportions_ztest([10, 20], [100, 100])  # ticks
anova_lm(model)  # ticks
pairwise_tukeyhsd(values, groups)  # ticks
adfuller(series)  # ticks
ztest(a, b)  # ticks
pg.ttest(a, b)  # ticks
