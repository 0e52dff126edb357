using OpenQA.Selenium;

public class Write
{
    public void Now(IWebElement field)
    {
        field.SendKeys("rye"); // ticks
    }
}
