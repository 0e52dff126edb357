<button class="active:bg-gray-900 disabled:opacity-25">{{ $slot }}</button>
<button class="active:bg-gray-700">{{ $slot }}</button>
