@foreach ($orders as $order)
  <li>{{ $order->total }}</li>
@endforeach
