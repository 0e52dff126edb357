using OpenQA.Selenium;

public class Find
{
    public void Now(IWebDriver driver)
    {
        driver.FindElement(By.Id("name")); // ticks
    }
}
