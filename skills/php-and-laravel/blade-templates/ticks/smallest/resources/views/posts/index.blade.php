@foreach ($posts as $post) <!-- ticks -->
    <h2>{{ $post->title }}</h2>
@endforeach
