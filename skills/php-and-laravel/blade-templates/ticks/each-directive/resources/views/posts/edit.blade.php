@forelse ($posts as $post) <!-- ticks -->
    <h2>{{ $post->title }}</h2>
@empty
@endforelse
@if ($post->done) <!-- ticks -->
@endif
@auth <!-- ticks -->
@endauth
@error('title') <!-- ticks -->
@enderror
@csrf <!-- ticks -->
