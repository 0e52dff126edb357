public class PrivacyModel { }
