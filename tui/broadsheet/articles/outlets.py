"""What an outlet is called where only the host of its site is known: "www.rt.com" is RT."""

import re

# Host without its leading labels, and the name its own masthead has. Common knowledge, compiled by hand.
_NAMES = """
abc.net.au ABC News (Australia)|abcnews.go.com ABC News|aljazeera.com Al Jazeera|apnews.com AP|arstechnica.com Ars Technica
axios.com Axios|bbc.com BBC|bbc.co.uk BBC|bloomberg.com Bloomberg|businessinsider.com Business Insider
businessinsider.de Business Insider|buzzfeed.com BuzzFeed|cbc.ca CBC|cbsnews.com CBS News|channelnewsasia.com CNA
chicagotribune.com the Chicago Tribune|chinadaily.com.cn China Daily|cnbc.com CNBC|cnet.com CNET|cnn.com CNN
coindesk.com CoinDesk|csmonitor.com The Christian Science Monitor|dailymail.co.uk the Daily Mail|dw.com Deutsche Welle
economist.com The Economist|edition.cnn.com CNN|engadget.com Engadget|espn.com ESPN|euronews.com Euronews
express.co.uk the Daily Express|forbes.com Forbes|fortune.com Fortune|foxnews.com Fox News|france24.com France 24|ft.com the Financial Times
gizmodo.com Gizmodo|globaltimes.cn Global Times|haaretz.com Haaretz|huffingtonpost.com HuffPost|huffpost.com HuffPost
independent.co.uk The Independent|irishtimes.com The Irish Times|japantimes.co.jp The Japan Times|jpost.com The Jerusalem Post
latimes.com the Los Angeles Times|lemonde.fr Le Monde|mashable.com Mashable|metro.co.uk Metro|mirror.co.uk the Daily Mirror
money.cnn.com CNN Money|nationalgeographic.com National Geographic|nbcnews.com NBC News|ndtv.com NDTV|news.sky.com Sky News
newsweek.com Newsweek|newyorker.com The New Yorker|npr.org NPR|nypost.com the New York Post|nytimes.com The New York Times
pbs.org PBS|politico.com Politico|politico.eu Politico|qz.com Quartz|reuters.com Reuters|rferl.org Radio Free Europe
rt.com RT|scmp.com the South China Morning Post|sky.com Sky News|slate.com Slate|smh.com.au The Sydney Morning Herald
space.com Space.com|spiegel.de Der Spiegel|standard.co.uk the Evening Standard|straitstimes.com The Straits Times
sputniknews.com Sputnik|tass.com TASS|techcrunch.com TechCrunch|telegraph.co.uk The Telegraph|theatlantic.com The Atlantic
theglobeandmail.com The Globe and Mail|theguardian.com The Guardian|thehill.com The Hill|thehindu.com The Hindu
theinquirer.net The Inquirer|thesun.co.uk The Sun|thetimes.co.uk The Times|theverge.com The Verge|time.com Time
timesofindia.indiatimes.com The Times of India|usatoday.com USA Today|usnews.com U.S. News|vice.com Vice|voanews.com Voice of America
vox.com Vox|washingtonpost.com The Washington Post|washingtontimes.com The Washington Times|wired.com Wired
wsj.com The Wall Street Journal|xinhuanet.com Xinhua|yahoo.com Yahoo|zdnet.com ZDNet
"""
_BY_HOST = {
    host: name
    for entry in re.split(r"[|\n]", _NAMES)
    if entry
    for host, _, name in [entry.strip().partition(" ")]
}
_HOST = re.compile(r"(?:https?://)?((?:[a-z\d-]+\.)+[a-z]{2,})/?", re.IGNORECASE)


def _bare(name: str) -> str:
    return name.removeprefix("the ").removeprefix("The ")


_KNOWN = frozenset(map(_bare, _BY_HOST.values()))


def is_outlet(name: str) -> bool:
    """Say whether a name is one of the outlets known here: "Reuters"."""
    return _bare(name) in _KNOWN


def outlet_name(outlet: str) -> str:
    """Return the masthead of a well-known site's host, another host without its "www.", any other name as it is."""
    host = _HOST.fullmatch(outlet)
    if host is None:
        return outlet
    labels = host[1].casefold().removeprefix("www.").split(".")
    for first in range(len(labels) - 1):
        name = _BY_HOST.get(".".join(labels[first:]))
        if name:
            return name
    return ".".join(labels)
