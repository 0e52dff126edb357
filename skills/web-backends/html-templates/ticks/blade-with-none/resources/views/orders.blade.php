@forelse ($orders as $order)
  <li>{{ $order->total }}</li>
@empty
  <p>None</p>
@endforelse
