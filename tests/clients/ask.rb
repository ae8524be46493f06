# Asks as a site would. Arguments: key, blog, an author who is spam by agreement.
require 'akismet'
require 'json'

key, blog, spammer = ARGV
client = Akismet::Client.new(key, blog, app_name: 'paper', app_version: '1')
said = { verified: client.verify_key }
begin
  reader = ['192.0.2.17', 'Mozilla/5.0']
  comment = { text: 'When do the works on the tram line begin?', author: 'Jo Example' }
  said[:ham] = client.spam?(*reader, **comment)
  said[:spam] = client.spam?(*reader, **comment, author: spammer)
  client.spam(*reader, **comment)
  client.ham(*reader, **comment)
  said[:reported] = 'twice'
rescue Akismet::Error => e
  said = { verified: said[:verified], error: e.message }
end
puts JSON.generate(said)
