public class OrderModel : INotifyPropertyChanged // ticks
{
    public ICommand Save => new RelayCommand(() => Console.WriteLine("saved")); // ticks
    public ICommand Drop => new DelegateCommand(() => Console.WriteLine("dropped")); // ticks
}

public partial class CartModel : ObservableObject
{
    [ObservableProperty] private int count; // ticks

    [RelayCommand] private void Add() => Count++; // ticks
}
