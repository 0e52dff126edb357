public class AboutModel { }
