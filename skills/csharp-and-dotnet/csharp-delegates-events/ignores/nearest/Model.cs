public class Model : INotifyPropertyChanged
{
    public event PropertyChangedEventHandler? PropertyChanged;

    public void Watch(Button button) => button.Click += (sender, e) => Console.WriteLine("Clicked");
}
