public class ErrorModel { }
