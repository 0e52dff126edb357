@foreach ($links as $link)
  {{ $link }}
@endforeach
