import folium
from folium.plugins import HeatMap

city = folium.Map()
folium.Choropleth(geo_data=areas, data=sales).add_to(city)  # ticks
folium.GeoJson(areas, style_function=colour).add_to(city)  # ticks
folium.CircleMarker([1, 2], radius=3).add_to(city)  # ticks
HeatMap(points).add_to(city)  # ticks
