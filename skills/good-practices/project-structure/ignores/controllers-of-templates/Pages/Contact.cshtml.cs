public class ContactModel { }
