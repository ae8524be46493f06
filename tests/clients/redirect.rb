# Sends every request over http to the service under test, whatever host it is for; the Host header stays.
require 'net/http'

module ToService
  def use_ssl=(_wanted); end

  def conn_address
    '127.0.0.1'
  end

  # Asked by `connect`; the Host header is made of it, too, and its port means nothing there.
  def port
    Integer(ENV.fetch('CANDOR_PORT'))
  end
end
Net::HTTP.prepend(ToService)
