public class IndexModel { }
