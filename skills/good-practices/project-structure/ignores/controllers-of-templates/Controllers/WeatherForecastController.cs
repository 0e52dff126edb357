public class WeatherForecastController { }
