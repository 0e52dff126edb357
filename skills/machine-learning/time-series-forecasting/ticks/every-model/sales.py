import pmdarima as pm
from darts.models import Theta
from fbprophet import Prophet as OldProphet
from neuralforecast import NeuralForecast
from neuralprophet import NeuralProphet
from prophet import Prophet
from pyramid.arima import auto_arima
from skforecast.recursive import ForecasterRecursive
from sktime.forecasting.naive import NaiveForecaster
from statsforecast import StatsForecast
from statsmodels.tsa import api as tsa

a = tsa.ARIMA(sales, order=(1, 1, 1))  # ticks
a.fit()  # ticks
b = tsa.SARIMAX(sales)  # ticks
b.fit()  # ticks
c = tsa.AutoReg(sales, 7)  # ticks
c.fit()  # ticks
d = tsa.ExponentialSmoothing(sales)  # ticks
d.fit()  # ticks
e = tsa.SimpleExpSmoothing(sales)  # ticks
e.fit()  # ticks
f = tsa.Holt(sales)  # ticks
f.fit()  # ticks
g = tsa.VAR(sales)  # ticks
g.fit()  # ticks
h = pm.auto_arima(sales)  # ticks
i = auto_arima(sales)  # ticks
j = Prophet()  # ticks
k = OldProphet()  # ticks
l = NeuralProphet()  # ticks
m = Theta()
m.fit(sales)  # ticks
n = NeuralForecast(models=[], freq="D")
n.fit(sales)  # ticks
o = ForecasterRecursive(forest, lags=7)
o.fit(sales)  # ticks
p = NaiveForecaster()
p.fit(sales)  # ticks
q = StatsForecast(models=[], freq="D")
q.fit(sales)  # ticks
