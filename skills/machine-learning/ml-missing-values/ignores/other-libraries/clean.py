import xarray as xr

grid = xr.open_dataset("grid.nc").dropna("time")
