void close(BuildContext context) { Navigator.pop(context); } // Navigator.push(context)
