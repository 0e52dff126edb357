using OpenQA.Selenium;

public class OrderPage
{
    public void Order(IWebDriver driver)
    {
        driver.FindElement(By.Id("order")).Click(); // ticks
    }
}
