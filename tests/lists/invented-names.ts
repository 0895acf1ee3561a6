/**
 * Common given names and surnames of Venezuela, most common first. They are
 * combined at random: no line of the generator's output is a real person.
 * The order is ours, from general knowledge; shares follow Zipf's law.
 */
export const MEN = words(`José Luis Juan Carlos Jesús Miguel Pedro Rafael Antonio Francisco Manuel Ángel Alejandro Daniel Víctor
 Jorge Gabriel Eduardo Ramón Alberto Andrés David Javier Fernando Enrique Ricardo Julio César Alexander Wilmer Héctor Gustavo
 Freddy Henry Roberto Oscar Edgar Nelson Leonardo Richard Orlando Simón Yorman Jhonny Maikel Deivis Kleiber Ronald Anderson
 Darwin Yonathan Jefferson Gregorio Domingo Tomás Rubén Armando Raúl Ernesto Pablo Diego Samuel Santiago Sebastián Moisés
 Elías Isaac Wilfredo Argenis Hernán Eleazar Omar Alfredo Alexis Félix Ismael Joel Kelvin Leonel Marcos Nicolás Reinaldo`);

export const WOMEN = words(`María Ana Carmen Rosa Luisa Carolina Andreína Gabriela Yusmary Alejandra Daniela Isabel Elena Teresa Josefina
 Beatriz Patricia Adriana Mariana Johana Yolanda Luz Marina Milagros Coromoto Mercedes Yelitza Yamileth Norkys Francis Betzaida
 Génesis Valentina Victoria Andrea Paola Stefany Oriana Vanessa Karina Katherine Rosmary Marisol Zoraida Xiomara Ysabel Nairobi
 Dayana Eglée Liliana Claudia Mónica Nancy Gladys Irma Judith Raquel Sara Silvia Susana Verónica Virginia Yesenia Yajaira Keila
 Belkis Del Valle Emilia Esther Fabiola Graciela Leidy Lisbeth Maribel Nohelia Omaira Rebeca Solange Thaís`).filter((name) => name !== 'Del');

export const SURNAMES = words(`González Rodríguez Pérez Hernández García Martínez Rojas Sánchez Díaz López Ramírez Torres Fernández Gómez
 Romero Medina Rivas Castillo Moreno Contreras Suárez Mendoza Vásquez Gutiérrez Jiménez Blanco Álvarez Marcano Zambrano Salazar
 Márquez Colmenares Silva Molina Flores Guerrero Chacón Rivero Castro Ortiz Bravo Ramos León Villegas Núñez Parra Peña Quintero
 Méndez Morales Delgado Briceño Escalona Urdaneta Bolívar Guzmán Mora Alvarado Acosta Montilla Barrios Aguilar Velásquez Figuera
 Paredes Uzcátegui Araujo Linares Carrillo Herrera Reyes Brito Bermúdez Arias Navarro Campos Pacheco Sosa Rangel Osorio Guevara
 Pineda Vargas Cedeño Arteaga Mejías Duarte Sequera Vivas Lugo Tovar Gil Oropeza Querales Piña Lozada Yépez Azuaje Cordero Freites
 Farías Maita Carvajal Noguera Betancourt Hurtado Ochoa Pereira Colina Chirinos Petit Semprún Fuenmayor Villalobos Atencio Boscán
 Prieto Soto Andrade Camacho Valero Pernía Sayago Useche Galviz Cárdenas Roa Escalante Durán Dugarte Albornoz Lobo Dávila Toro
 Angulo Monsalve Avendaño Sulbarán Vielma Peñaloza Infante Loreto Belisario Arévalo Tirado Requena Itriago Guaita Malavé Millán
 Narváez Rondón Subero Gamboa Ávila Bastardo Zerpa Izaguirre Landaeta Palacios Machado Istúriz Blanco Echeverría Arocha Zapata
 Oliveros Perdomo Tarazona Lucena Mujica Giménez Pargas Alvarez Torrealba Daza Arrieche Sira Meléndez Camejo Escobar Heredia`);

export const STATES = words(`Distrito-Capital Carabobo Zulia Miranda Aragua Lara Táchira Mérida Anzoátegui Bolívar Barinas Portuguesa
 Trujillo Falcón Monagas Sucre Nueva-Esparta Yaracuy Guárico La-Guaira Apure Cojedes Delta-Amacuro Amazonas`).map((state) => state.replace('-', ' '));

export const CHARGES = words(`terrorismo instigacion-al-odio resistencia-a-la-autoridad asociacion-para-delinquir agavillamiento
 obstruccion-de-vias instigacion-publica conspiracion traicion-a-la-patria danos-a-la-propiedad`);

function words(text: string): readonly string[] {
  return text.split(/\s+/);
}
