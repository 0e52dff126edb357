print('CHANGELOG.md')
