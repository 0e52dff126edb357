using OpenQA.Selenium;

public class Press
{
    public void Now(IWebElement button)
    {
        button.Click(); // ticks
    }
}
