/** Countries and towns, neither Chinese nor Belgian, where people say that they bought a phone. Texts are without accents. */
export const FAR_PLACES =
  "比利时|欧洲|法国|德国|荷兰|英国|美国|日本|台湾|新加坡|加拿大|澳洲|国外|海外|当地|这边|这里|意大利|西班牙|葡萄牙|瑞士|波兰|俄罗斯|土耳其|印度|印尼|泰国|越南|马来西亚|菲律宾|迪拜|巴西|非洲|台北|东京|大阪|巴黎|伦敦|柏林|阿姆斯特丹|纽约|曼谷|欧盟";
export const FAR_PLACES_LATIN = [
  "belgium|europe|france|germany|the netherlands|holland|japan|the us|usa?|the states|america|taiwan|taipei|singapore|the uk|uk|england|scotland|ireland|canada|here",
  "nigeria|lagos|abuja|ghana|accra|kenya|nairobi|cameroon|douala|congo|kinshasa|rwanda|kigali|uganda|kampala|ethiopia|senegal|dakar|morocco|maroc|casablanca|tunisia|algeria|egypt|cairo|south africa|johannesburg|africa",
  "india|delhi|new delhi|mumbai|bangalore|bengaluru|chennai|hyderabad|kolkata|pakistan|lahore|karachi|bangladesh|dhaka|nepal|kathmandu|sri lanka|colombo|philippines|manila|vietnam|hanoi|saigon|thailand|bangkok|malaysia|kuala lumpur|kl|indonesia|jakarta|dubai|abu dhabi|uae|qatar|doha|saudi|saudi arabia|iran|tehran|iraq|lebanon|beirut|israel|tel aviv|syria|georgia|armenia|tokyo|osaka",
  "poland|polska|warsaw|krakow|ukraine|kyiv|kiev|russia|moscow|romania|bucharest|bulgaria|sofia|serbia|croatia|hungary|budapest|czechia|prague|slovakia|lithuania|latvia|estonia|finland|sweden|stockholm|norway|oslo|denmark|copenhagen|spain|madrid|barcelona|portugal|lisbon|porto|italy|italia|rome|milan|greece|athens|turkey|turkiye|istanbul|austria|vienna|switzerland|zurich|geneva|luxembourg|paris|lyon|berlin|munich|hamburg|amsterdam|rotterdam|london|leeds|manchester|birmingham|liverpool|glasgow|edinburgh|dublin",
  "brazil|brasil|sao paulo|rio|mexico|argentina|buenos aires|colombia|bogota|peru|lima|chile|venezuela|new york|california|los angeles|texas|florida|chicago|ohio|boston|toronto|montreal|australia|sydney|melbourne|new zealand|auckland",
  "brussels|antwerp|ghent|gent|leuven|liege|bruges",
].join("|");
