public interface IModel
{
    int Count();
}

public class Model : INotifyPropertyChanged
{
    public event PropertyChangedEventHandler? PropertyChanged;
}
